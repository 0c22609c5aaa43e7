import type { Plan, PlanReport } from '@milepost/core';
import { failureContent } from '../failure/failureContent.js';
import { failureOf } from '../failure/failureOf.js';
import type { EmbedFailure } from '../failure/EmbedFailure.js';
import { onFileMakers } from '../files/fileMakers.js';
import { languageOfElement } from '../language/languageOfElement.js';
import { languagePack, onLanguage } from '../language/languages.js';
import type { EmbedView } from '../views/EmbedView.js';
import { ElementFrame } from './ElementFrame.js';
import { elementSettings, MOST_BYTES } from './elementSettings.js';
import { beOnPage, followLinks } from './followLinks.js';
import { loadSource, sourceOf } from './ElementSource.js';
import type { ElementSource, Loading } from './ElementSource.js';

/** What `milepost-ready` tells. */
export interface MilepostReadyDetail {
  readonly report: PlanReport;
}

/** Node knows no elements; there the classes can be imported, and not used. */
const HTMLElementOrNone = globalThis.HTMLElement ?? class {};

/**
 * What Milepost's elements share: where the plan comes from, the frame it is shown in, its language, what is said when
 * it cannot be shown. What an element shows of the plan is its `view`.
 *
 * It fires `milepost-ready` with the report when it first shows a plan, and `milepost-error` with the failure when it
 * cannot; both bubble, out of shadow roots too.
 */
export abstract class MilepostElement extends HTMLElementOrNone {
  static readonly observedAttributes: readonly string[] = [
    ...['src', 'max-bytes', 'lang', 'theme', 'heading-level', 'id-prefix'],
    ...['priority', 'indicator', 'periods'],
  ];

  protected abstract readonly view: EmbedView;

  #plan: Plan | PlanReport | null = null;
  #frame: ElementFrame | null = null;
  #source: ElementSource | null = null;
  #loading: Loading | null = null;
  #report: PlanReport | null = null;
  #isDue = false;
  #leave: (() => void) | null = null;

  /** A plan, or a report evaluated before, in place of an address. Give a new object to show a change. */
  get plan(): Plan | PlanReport | null {
    return this.#plan;
  }

  set plan(plan: Plan | PlanReport | null) {
    this.#plan = plan;
    this.#refresh();
  }

  connectedCallback(): void {
    this.#takeGivenBefore();
    this.#refresh();
  }

  disconnectedCallback(): void {
    this.#refresh();
  }

  adoptedCallback(): void {
    this.#frame?.adoptStyles();
  }

  attributeChangedCallback(): void {
    this.#refresh();
  }

  /** Once, after whatever else the page does now: several attributes set, or the element moved, are one change. */
  #refresh(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.isConnected) this.#update();
      else this.#rest();
    });
  }

  #update(): void {
    this.#leave ??= this.#arrive();
    this.#frame ??= new ElementFrame(this, followLinks(this));
    const source = sourceOf(this, this.#plan);
    if (source === 'not-yet') {
      document.addEventListener('DOMContentLoaded', () => this.#refresh(), { once: true });
      return;
    }
    if (this.#source?.is !== source.is || this.#source.what !== source.what) this.#load(source);
    else if (this.#report !== null) this.#show(this.#report);
  }

  #load(source: ElementSource): void {
    this.#loading?.release();
    const mostBytes = Number(this.getAttribute('max-bytes')) || MOST_BYTES;
    const loading = loadSource(source, mostBytes, this.baseURI);
    this.#source = source;
    this.#loading = loading;
    this.#report = null;
    loading.report.then(
      (report) => {
        // Asked for something else since, or gone.
        if (this.#loading !== loading) return;
        this.#report = report;
        if (this.#show(report)) this.#tell<MilepostReadyDetail>('milepost-ready', { report });
      },
      (thrown: unknown) => {
        if (this.#loading === loading) this.#fail(failureOf(thrown), thrown);
      },
    );
  }

  #show(report: PlanReport): boolean {
    const pack = languagePack(languageOfElement(this));
    try {
      const content = this.view(report, elementSettings(this, pack.messages));
      this.#frame?.show(content, pack.messages.language, this.getAttribute('theme'));
      return true;
    } catch (thrown) {
      this.#fail(failureOf(thrown), thrown);
      return false;
    }
  }

  #fail(failure: EmbedFailure, thrown: unknown): void {
    const pack = languagePack(languageOfElement(this));
    const hasFallback = [...this.children].some((child) => !child.matches('script'));
    this.#frame?.fail(failureContent(failure, pack, hasFallback), pack.embed.language);
    this.#tell('milepost-error', { ...failure, error: thrown });
  }

  #tell<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #arrive(): () => void {
    const leaving = [
      onLanguage(() => this.#refresh()),
      onFileMakers(() => this.#refresh()),
      beOnPage(this),
    ];
    return () => {
      for (const leave of leaving) leave();
    };
  }

  /** Off the page: nothing is waited for, held or heard any more. */
  #rest(): void {
    this.#loading?.release();
    this.#leave?.();
    this.#frame?.clear();
    this.#loading = this.#source = this.#report = this.#leave = null;
  }

  /** A `plan` set before the script arrived lies on the element itself, in front of the class's own. */
  #takeGivenBefore(): void {
    if (!Object.hasOwn(this, 'plan')) return;
    const given = this.plan;
    delete (this as { plan?: unknown }).plan;
    this.plan = given;
  }
}
