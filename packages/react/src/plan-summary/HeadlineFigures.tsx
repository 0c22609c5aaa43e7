import { describeHeadline, formatFigure } from '@milepost/core';
import type { HeadlineMeasureReport, HeadlineReport, Language, Messages } from '@milepost/core';
import type { ReactNode } from 'react';
import type { PlaceMarks } from '../place-marks/PlaceMarks.js';
import { marksOfText } from '../place-marks/marksOfText.js';
import { DirectionOfTravel } from '../direction-of-travel/DirectionOfTravel.js';
import { Heading } from '../heading/Heading.js';
import { Paragraphs } from '../words/Paragraphs.js';
import { Words } from '../words/Words.js';
import { deeper } from '../heading/deeper.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';

export interface HeadlineFiguresProps {
  readonly headlines: readonly HeadlineReport[];
  readonly messages: Messages;
  readonly planLanguage: Language;
  readonly headingLevel: HeadingLevel;
  readonly id: string;
  readonly marks?: PlaceMarks | undefined;
}

/** What has changed since before the plan, a figure and a sentence a measure. */
export function HeadlineFigures({
  headlines,
  messages,
  planLanguage,
  headingLevel,
  id,
  marks,
}: HeadlineFiguresProps) {
  const inLanguage = { messages, planLanguage };
  return (
    <section className="milepost-headlines">
      <Heading level={headingLevel} look="part" id={id}>
        {messages.view.report.headlines}
      </Heading>
      {marks?.at['headlines']}
      <div className="milepost-headlines__grid">
        {headlines.map(({ id: name, title, measures, text }) => {
          const { marked, after } = marksOfText(marks, `headline-${name}`, messages.language);
          return (
            <div
              key={name}
              className={
                measures.length > 1
                  ? 'milepost-headlines__headline milepost-headlines__headline--several'
                  : 'milepost-headlines__headline'
              }
            >
              <Heading level={deeper(headingLevel)} look="side">
                <Words text={title} {...inLanguage} />
              </Heading>
              <div className="milepost-headlines__measures">
                {measures.map((measure, at) => (
                  <Measure key={at} measure={measure} {...inLanguage}>
                    {marks?.at[`measure-${name}-${at + 1}`]}
                  </Measure>
                ))}
              </div>
              {text !== undefined && (
                <div className="milepost-headlines__text">
                  <Paragraphs text={text} marked={marked} {...inLanguage} />
                </div>
              )}
              {after}
            </div>
          );
        })}
      </div>
    </section>
  );
}

interface MeasureProps {
  readonly measure: HeadlineMeasureReport;
  readonly messages: Messages;
  readonly planLanguage: Language;
  /** After its sentence. */
  readonly children: ReactNode;
}

/** The figure large for the eye; the sentence holds it and everything else for every reader. */
function Measure({ measure, messages, planLanguage, children }: MeasureProps) {
  const { after, movement, judgement } = measure;
  const shape = { unit: measure.unit, decimals: after.decimals ?? measure.decimals };
  return (
    <div className="milepost-headlines__measure">
      <p className="milepost-headlines__label">
        <Words text={measure.label} messages={messages} planLanguage={planLanguage} />
      </p>
      <p className="milepost-headlines__figure" aria-hidden="true">
        <span className="milepost-headlines__value">
          {formatFigure(after.value, shape, messages)}
        </span>
        <DirectionOfTravel travel={{ movement, judgement }} messages={messages} />
      </p>
      <p className="milepost-headlines__sentence">{describeHeadline(measure, messages)}</p>
      {children}
    </div>
  );
}
