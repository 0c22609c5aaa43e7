import { cy, enGB } from '@milepost/core/messages';
import type { ArgTypesEnhancer, InputType } from 'storybook/internal/types';
import type { Documented } from './Documented.js';

const editable = /^(boolean|number|string|enum)$/;

/** Words to choose from, in place of the catalogue laid out as an object. */
const languages: InputType = {
  options: ['English', 'Cymraeg'],
  mapping: { English: enGB, Cymraeg: cy },
  control: { type: 'inline-radio' },
};

/**
 * Shows the default that a docstring states (`@default all`) in place of the one read from the code, and leaves out
 * controls for what cannot be edited by hand: a report is a long way down.
 */
export const statedArgTypes: ArgTypesEnhancer = ({ argTypes, component }) => {
  const props = (component as Documented | undefined)?.__docgenInfo?.props ?? {};
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const stated = props[name]?.tags?.['default'];
      const { type, table } = argType;
      const byHand = typeof type === 'object' && editable.test(type.name);
      const control = name === 'messages' ? languages : byHand ? {} : { control: false };
      const defaultValue = stated === undefined ? undefined : { summary: stated };
      return [name, { ...argType, ...control, table: { ...table, defaultValue } }];
    }),
  ) as typeof argTypes;
};
