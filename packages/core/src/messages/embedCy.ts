import type { EmbedMessages } from './EmbedMessages.js';

/**
 * What the elements of `@milepost/embed` say in Welsh: complete, but awaiting review by a Welsh speaker.
 *
 * @example
 * embedCy.heading; // 'Ni ellir dangos y cynllun.'
 */
export const embedCy: EmbedMessages = {
  language: 'cy',
  reviewed: false,
  heading: 'Ni ellir dangos y cynllun.',
  failures: {
    'no-data':
      'Nid oes cynllun gan yr elfen hon. Rhowch gyfeiriad un yn src, neu rhowch un y tu mewn iddi mewn script o’r math application/json.',
    'bad-address':
      'Nid yw’r cyfeiriad {address} yn un y gall tudalen ei ddarllen. Ysgrifennwch un sy’n dechrau â https://, neu un ar y safle hwn fel /plan.json.',
    network:
      'Ni ellid nôl y cynllun o {address}. Gwiriwch y cysylltiad a’r cyfeiriad. Os yw’r cynllun ar safle arall, rhaid i’r safle hwnnw ganiatáu i’r dudalen hon ei ddarllen (CORS): gofynnwch am y pennyn Access-Control-Allow-Origin.',
    'not-found':
      'Nid oes cynllun yn {address} (gwall {status}). Gwiriwch y cyfeiriad, gan gynnwys priflythrennau.',
    'not-allowed':
      'Gwrthododd y safle roi {address} (gwall {status}). Efallai y bydd rhaid i chi fewngofnodi, neu ofyn am fynediad i’r ffeil.',
    server:
      'Atebodd y safle sy’n dal {address} â gwall {status}. Rhowch gynnig arall arni’n nes ymlaen.',
    'web-page':
      'Tudalen we sydd yn {address}, nid cynllun. Gall fod yn dudalen i fewngofnodi arni, neu’n gyfeiriad tudalen sy’n arwain at y ffeil.',
    'too-large': 'Mae’r cynllun yn {address} yn fwy na {limit}. Ni ddarllenwyd dim ar ôl hynny.',
    issues: 'Ni ellir deall yr hyn a roddir fel cynllun.',
    'bad-report':
      'Nid yw’r hyn a roddir fel adroddiad gorffenedig yn gyfan. Gwnewch ef eto ag evaluatePlan, neu rhowch y cynllun ei hun.',
    'no-priority': 'Nid oes blaenoriaeth {ref} yn y cynllun. Mae ynddo: {all}.',
    'which-priority':
      'Dywedwch pa flaenoriaeth i’w dangos: priority="{first}". Mae yn y cynllun: {all}.',
    'no-indicator': 'Nid oes dangosydd {id} yn y cynllun. Mae ynddo: {all}.',
    'which-indicator':
      'Dywedwch pa ddangosydd i’w ddangos: indicator="{first}". Mae yn y cynllun: {all}.',
    'not-shown': 'Aeth rhywbeth o’i le wrth ei ddangos.',
  },
  issues: {
    one: 'Ni ellir ei ddeall mewn 1 lle:',
    other: 'Ni ellir ei ddeall mewn {n} lle:',
  },
  moreIssues: { one: 'Ac 1 arall.', other: 'A {n} arall.' },
  fallback: 'Mae’r hyn y mae’r dudalen yn ei ddweud yn ei le yn dilyn.',
};
