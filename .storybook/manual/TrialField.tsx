import { useId } from 'react';
import type { ReactNode } from 'react';

export interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A labelled field for a number, which may be left empty. */
export function NumberField({ label, hint, value, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        aria-describedby={hint && `${id}-hint`}
        type="number"
        step="any"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      />
    </Field>
  );
}

export interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  /** Takes a line of its own. */
  readonly wide?: boolean;
  /** Each value with the words for it. */
  readonly options: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

/** A labelled choice of one. */
export function ChoiceField<T extends string>({
  label,
  hint,
  value,
  wide = false,
  options,
  onChange,
}: ChoiceFieldProps<T>) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} wide={wide}>
      <select
        id={id}
        aria-describedby={hint && `${id}-hint`}
        value={value}
        onChange={({ target }) => onChange(target.value as T)}
      >
        {Object.entries<string>(options).map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}

export interface ColourFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled colour. */
export function ColourField({ label, hint, value, onChange }: ColourFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        aria-describedby={hint && `${id}-hint`}
        type="color"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

function Field({ id, label, hint, wide = false, children }: FieldProps) {
  return (
    <div className={wide ? 'manual-field manual-field--wide' : 'manual-field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span id={`${id}-hint`} className="manual-field__hint">
          {hint}
        </span>
      )}
      {children}
    </div>
  );
}
