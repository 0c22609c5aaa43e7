import { changesCy, changesEnGB, describeChanges } from '@milepost/core/changes';
import type { PlanChanges } from '@milepost/core/changes';
import type { Messages } from '@milepost/core';
import { ChangesSince } from '@milepost/react/changes';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { escapeHtml } from './htmlPage.js';

export interface ChangesSection {
  /** HTML above the report: the way to what changed. */
  readonly above: string;
  /** HTML below the report, which a board paper has as its annex. */
  readonly below: string;
}

/** What changed since an earlier plan, to stand on the page of the later one. */
export function changesSection(changes: PlanChanges, { language }: Messages): ChangesSection {
  const messages = language === 'cy' ? changesCy : changesEnGB;
  const list = createElement(ChangesSince, { changes, messages, className: 'since' });
  return {
    above: `<p class="milepost since-link"><a href="#milepost-section-changes">${escapeHtml(describeChanges(changes, messages).title)}</a></p>`,
    below: renderToStaticMarkup(list),
  };
}

/** A link of the list leads into the element's shadow root, where a browser finds nothing. */
export const changeLinks = `document.querySelector('.since').addEventListener('click',function(event){
var link=event.target.closest('a[href^="#"]');
var plan=document.querySelector('milepost-plan');
var part=link&&plan.shadowRoot&&plan.shadowRoot.getElementById(decodeURIComponent(link.hash.slice(1)));
if(!part)return;
event.preventDefault();
if(part.tabIndex<0)part.setAttribute('tabindex','-1');
part.focus({preventScroll:true});
part.scrollIntoView();
});`;
