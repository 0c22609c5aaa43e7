import type { IssueMessages } from './IssueMessages.js';

const periods =
  'Ysgrifennwch fis fel "2018-04", chwarter fel "2018-Q2", blwyddyn ariannol fel "FY2018-19", ei chwarter fel ' +
  '"FY2018-19-Q1", blwyddyn academaidd fel "AY2018-19", blwyddyn galendr fel "2018" neu ddiwrnod fel "2018-04-30".';

/** The sentences for each code, in Welsh. Slots: see `issueCodesEnGB`. */
export const issueCodesCy: IssueMessages['codes'] = {
  'not-json': { message: 'Mae’r testun yn peidio â bod yn JSON wrth {value}.', remedy: '{fault}' },
  'duplicate-key': {
    message: 'Mae’r allwedd {value} ddwywaith yn yr un gwrthrych; roedd y gyntaf ar linell {line}.',
    remedy: 'Cadwch un ohonynt: byddai pob un ond yr olaf yn cael ei cholli.',
  },
  'version-missing': {
    message:
      'Mae `milepost` ar goll: mae’n dweud ym mha fersiwn o fformat Milepost y mae’r cynllun.',
    remedy: 'Ychwanegwch "milepost": 1.',
  },
  'version-newer': {
    message:
      'Mae’r cynllun hwn yn nodi fersiwn {value}; mae’r copi hwn o Milepost yn darllen fersiwn {current}.',
    remedy: 'Diweddarwch Milepost, yna darllenwch y cynllun eto.',
  },
  'version-unknown': {
    message: '`milepost` yw {value}, nad yw’n fersiwn o fformat Milepost.',
    remedy: 'Ysgrifennwch "milepost": 1.',
  },
  'report-not-plan': {
    message: 'Adroddiad sydd eisoes wedi’i gyfrifo yw hwn, nid y cynllun y cafodd ei wneud ohono.',
    remedy: 'Rhowch yr adroddiad i’r cydrannau fel y mae, neu darllenwch y cynllun ei hun.',
  },
  'not-plain-data': {
    message: '{subject} yw {value}, na all cynllun ei ddal.',
    remedy:
      'Ysgrifennwch ef fel y byddai yn JSON: testun, rhif, true, rhestr neu wrthrych. Testun yw diwrnod, megis "2018-04-30".',
  },
  unreadable: {
    message: 'Ni ellid darllen {subject}: rhedodd edrych arno god a fethodd.',
    remedy: 'Rhowch ddata plaen, fel y mae JSON.parse yn ei ddychwelyd.',
  },
  circular: {
    message: '{subject}: mae’n ei ddal ei hun, felly nid oes iddo ddiwedd.',
    remedy: 'Ysgrifennwch yr hyn a olygir yn llawn, a thynnwch y cyfeiriad yn ôl.',
  },
  'list-with-gaps': {
    message: '{subject}: bwlch yn y rhestr.',
    remedy: 'Tynnwch y bwlch o’r rhestr, neu ysgrifennwch yr hyn sy’n perthyn yno.',
  },
  'forbidden-key': {
    message:
      '{subject}: allwedd na chaiff cynllun ei chael, oherwydd gellir twyllo rhaglenni â hi.',
    remedy: 'Tynnwch hi allan.',
  },
  'not-finite': {
    message: '{subject} yw {value}, nad yw’n ffigur.',
    remedy:
      'Ysgrifennwch y rhif ei hun. Lle nad oes un, hepgorwch {subject}; mewn arsylwad ysgrifennwch symbol yn ei le, megis "symbol": "x" (ddim ar gael).',
  },
  'too-deep': {
    message: '{subject}: mae fwy na {most} lefel i lawr.',
    remedy: 'Nid oes yr un rhan o gynllun mor ddwfn: gwiriwch yr hyn a gopïwyd yma.',
  },
  'text-too-long': {
    message: '{subject}: {length} nod o hyd; {most} yw’r mwyaf.',
    remedy: 'Byrhewch ef, neu rhannwch ef yn sawl un.',
  },
  'too-many-values': {
    message: 'Mae’r cynllun yn dal mwy na {most} gwerth heblaw ei arsylwadau.',
    remedy: 'Gwiriwch yr hyn a gopïwyd yma; sawl cynllun yw cynllun mor fawr.',
  },
  'too-many-observations': {
    message: 'Mae’r cynllun yn dal {length} arsylwad neu fwy; {most} yw’r mwyaf.',
    remedy: 'Rhannwch ef yn sawl cynllun, neu codwch y terfyn â’r dewis `maxObservations`.',
  },
  missing: { message: 'Mae {subject} ar goll.', remedy: 'Ychwanegwch {subject}: {expected}.' },
  'wrong-type': {
    message: '{subject} yw {value}, na ellir ei ddarllen yma.',
    remedy: 'Ysgrifennwch {expected}.',
  },
  'null-value': {
    message: '{subject} yw null.',
    remedy: 'Ysgrifennwch {expected}, neu hepgorwch {subject} os nad oes dim i’w ddweud.',
  },
  'null-figure': {
    message: '{subject} yw null.',
    remedy:
      'Ysgrifennwch y rhif. Lle nad oes un, hepgorwch {subject} ac ysgrifennwch symbol yn ei le, megis "symbol": "x" (ddim ar gael).',
  },
  'number-for-text': {
    message: '{subject} yw’r rhif {value}, lle mae angen testun.',
    remedy: 'Ysgrifennwch ef mewn dyfynodau: "{value}".',
  },
  'numeric-text': {
    message: '{subject} yw’r testun {value}, lle mae angen rhif.',
    remedy: 'Ysgrifennwch {number} heb ddyfynodau.',
  },
  'percent-text': {
    message: '{subject} yw’r testun {value}, lle mae angen rhif.',
    remedy: 'Ysgrifennwch {number}, heb ddyfynodau a heb yr arwydd %.',
  },
  'symbol-for-number': {
    message: '{subject} yw’r testun {value}, lle mae angen rhif.',
    remedy: 'Hepgorwch {subject} ac ysgrifennwch "symbol": "{symbol}" yn ei le.',
  },
  'flag-not-true': {
    message: '{subject} yw {value}, lle na chaiff ond true sefyll.',
    remedy: 'Ysgrifennwch true heb ddyfynodau, neu hepgorwch {subject}.',
  },
  'unknown-key': {
    message: '{subject}: nid yw’n allwedd sy’n hysbys yma.',
    remedy: 'Tynnwch hi allan, neu defnyddiwch un o’r rhain: {allowed}.',
    suggestion: 'Ai `{suggestion}` a olygir?',
  },
  'unknown-value': {
    message: '{subject} yw {value}, nad yw’n un o’i werthoedd.',
    remedy: 'Ysgrifennwch {expected}.',
    suggestion: 'Ai {suggestion} a olygir? Ysgrifennwch {expected}.',
  },
  'not-a-period': {
    message: '{subject} yw {value}, nad yw’n gyfnod.',
    remedy: periods,
    suggestion: 'Ysgrifennwch {suggestion}.',
  },
  'not-a-day': {
    message: '{subject} yw {value}, nad yw’n ddiwrnod o’r calendr.',
    remedy: 'Ysgrifennwch un diwrnod fel "2018-04-30".',
    suggestion: 'Ysgrifennwch {suggestion}.',
  },
  'blank-text': {
    message: '{subject}: mae’n wag.',
    remedy:
      'Ysgrifennwch yr enw sydd arno: ni ellir dod o hyd i ddim, na darllen dim yn uchel, wrth fwlch.',
  },
  'not-whole': {
    message: '{subject} yw {value}, nad yw’n rhif cyfan.',
    remedy: 'Ysgrifennwch rif cyfan heb ddyfynodau.',
  },
  'out-of-range': {
    message: '{subject} yw {value}.',
    remedy: 'Ysgrifennwch rif cyfan o {least} i {most}.',
  },
  'negative-tolerance': {
    message: '{subject} yw {value}: ni all goddefiant fod yn is na 0.',
    remedy: 'Ysgrifennwch pa mor bell sy’n dal i gyfrif yn agos, yn rhif o 0 neu fwy.',
  },
  'per-not-positive': {
    message: '{subject} yw {value}: mae cyfradd fesul rhyw nifer o bobl.',
    remedy: 'Ysgrifennwch rif uwch na 0, megis 10000.',
  },
  'not-a-currency': {
    message: '{subject} yw {value}, nad yw’n god arian.',
    remedy: 'Ysgrifennwch ei dair priflythyren, megis "GBP".',
  },
  'bad-link': {
    message: '{subject} yw {value}, nad yw’n ddolen i dudalen nac i flwch post.',
    remedy: 'Dechreuwch hi â https:// neu mailto: a pheidiwch â gadael bylchau ynddi.',
  },
  'duplicate-id': {
    message: '{subject} yw {value}, sydd eisoes yn id ar {other}.',
    remedy: 'Rhowch ei id ei hun i bob un.',
  },
  'duplicate-ref': {
    message: '{subject} yw {value}, sydd eisoes yn gyfeirnod ar {other}.',
    remedy: 'Rhowch ei gyfeirnod ei hun i bob un.',
  },
  'duplicate-observation': {
    message: 'Mae ffigur ar gyfer {value} eisoes: rhif {n} yn y rhestr.',
    remedy: 'Cadwch un ohonynt. Mae arsylwad a gyhoeddwyd eto yn dweud hynny â `vintage` arall.',
  },
  'duplicate-target': {
    message: 'Mae targed wedi’i osod ar gyfer {value} eisoes: rhif {n} yn y rhestr.',
    remedy: 'Cadwch un ohonynt: mae ffigur yn cael ei fesur yn erbyn un targed.',
  },
  'unknown-status': {
    message: '{subject} yw {value}, nad yw yn `statuses` y cynllun.',
    remedy: 'Ysgrifennwch un o’r rhain: {allowed}; neu ychwanegwch ef at `statuses`.',
    suggestion: 'Ai {suggestion} a olygir? Statysau’r cynllun yw: {allowed}.',
  },
  'unknown-rule': {
    message: '{subject} yw {value}, nad yw yn `ragRules` y cynllun.',
    remedy: 'Ysgrifennwch un o’r rhain: {allowed}; neu ychwanegwch hi at `ragRules`.',
    suggestion: 'Ai {suggestion} a olygir? Rheolau’r cynllun yw: {allowed}.',
  },
  'target-without-polarity': {
    message: 'Mae targed, ond "none" yw `polarity`: nid oes dim yn dweud pa ochr iddo sy’n dda.',
    remedy:
      'Ysgrifennwch "higher", "lower" neu "range" yn `polarity`, neu "monitor-only" yn `targets`.',
  },
  'relative-tolerance-on-zero': {
    message:
      "0 yw’r targed, ac mae’r rheol '{rule}' yn caniatáu cyfran ohono: 0 yw pob cyfran o 0.",
    remedy: 'Rhowch i’r dangosydd reol y mae ei `basis` yn "points".',
  },
  'thresholds-wrong-way': {
    message:
      "Yn y rheol '{rule}' {green} yw gwyrdd a {amber} yw oren, ond ar gyfer y dangosydd hwn {polarity} sy’n well.",
    remedy: 'Cyfnewidiwch nhw, neu rhowch ei reol ei hun i’r dangosydd.',
  },
  'range-wrong-way': {
    message: '`low` yw {low}, sy’n uwch na `high`, sef {high}.',
    remedy: 'Cyfnewidiwch nhw.',
  },
  'from-after-to': {
    message: '`from` yw {from}, sydd ar ôl `to`, {to}.',
    remedy: 'Cyfnewidiwch nhw, neu cywirwch un.',
  },
  'per-missing': {
    message: 'Mae {subject} ar goll: mae cyfradd fesul rhyw nifer o bobl.',
    remedy: 'Ychwanegwch {subject}, megis "per": 10000.',
  },
  'mixed-period-kinds': {
    message: '{subject} yw {value}, {kind}, mewn cyfres lle mae pob un yn {wanted}.',
    remedy: 'Cadwch un math o gyfnod mewn cyfres; gwnewch ail ddangosydd ar gyfer y llall.',
  },
  'no-figure': {
    message: 'Nid oes gwerth, symbol na niferoedd.',
    remedy:
      'Ychwanegwch `value`, neu `numerator` a `denominator`, neu `symbol` megis "x" (ddim ar gael).',
  },
  'value-with-symbol': {
    message: 'Mae gwerth ({value}) a hefyd symbol ("{symbol}"), sy’n sefyll yn lle un.',
    remedy: 'Cadwch un ohonynt.',
  },
  'counts-not-paired': {
    message: 'Mae `{present}` yn sefyll heb `{absent}`.',
    remedy: 'Ychwanegwch `{absent}`, neu tynnwch `{present}` allan.',
  },
  'count-not-as-value': {
    message: 'Mae `{present}` yn sefyll heb `{absent}`, mewn dangosydd sy’n gyfrif.',
    remedy: 'Ysgrifennwch y cyfrif yn `value`.',
  },
  'value-of-nobody': {
    message: 'Mae gwerth ({value}), ond 0 yw `denominator`: nid oedd neb i’w gyfrif.',
    remedy:
      'Tynnwch `value` allan ac ysgrifennwch "symbol": "z" (ddim yn berthnasol), neu cywirwch `denominator`.',
  },
  'more-issues': {
    message: 'Mae o leiaf {n} lle arall na ellir eu deall.',
    remedy: 'Cywirwch y rhain yn gyntaf, yna darllenwch y cynllun eto.',
  },
};
