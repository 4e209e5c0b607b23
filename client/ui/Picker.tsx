// oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- A select cannot be searched, and the keys of a combobox are its box's.
import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { matching } from './matching.ts';
import styles from './Picker.module.css';
import { useDismiss } from './useDismiss.ts';

export interface PickerOption {
  readonly value: string;
  readonly label: string;
  readonly lang?: string | undefined;
  /** Found by these words too. */
  readonly also?: string;
}

interface PickerProps {
  readonly id: string;
  readonly options: readonly PickerOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is said where nothing has the letters typed. */
  readonly noMatch: string;
  readonly listLabel: string;
  /** Stands in the box while nothing is chosen. */
  readonly placeholder?: string;
  readonly testId?: string;
  /** The id of a text that says what is wrong with the value. */
  readonly describedBy?: string;
}

/** One of many, found by typing a part of it: a combobox with its list. The label names the input by its id. */
export function Picker({ id, options, value, onChange, noMatch, listLabel, placeholder, testId, describedBy }: PickerProps): ReactElement {
  const listId = useId();
  const holder = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const chosen = options.find(option => option.value === value);
  const found = typed === null ? options : matching(options, typed);
  const at = Math.min(active, found.length - 1);

  const close = useCallback(() => {
    setOpen(false);
    setTyped(null);
  }, []);
  useDismiss(holder, isOpen, close);
  useEffect(() => {
    if (isOpen) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, at]);

  const open = (): void => {
    setOpen(true);
    setActive(Math.max(0, options.indexOf(chosen ?? (options[0] as PickerOption))));
  };
  const choose = (option: PickerOption | undefined): void => {
    if (option === undefined) return;
    onChange(option.value);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!isOpen) open();
      else if (found.length > 0) setActive((at + step + found.length) % found.length);
    } else if (event.key === 'Enter' && isOpen && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      choose(found[at]);
    }
  };

  return (
    <div ref={holder} className={styles['picker']} data-testid={testId} data-value={value}>
      <input
        id={id}
        className={styles['input']}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-invalid={describedBy === undefined ? undefined : true}
        aria-describedby={describedBy}
        aria-activedescendant={isOpen && found[at] !== undefined ? `${listId}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        lang={typed === null ? chosen?.lang : undefined}
        value={typed ?? chosen?.label ?? value}
        onFocus={event => event.currentTarget.select()}
        onClick={open}
        onChange={event => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles['list']} hidden={!isOpen}>
        <div ref={list} id={listId} role="listbox" aria-label={listLabel}>
          {isOpen &&
            found.map((option, place) => (
              <div
                key={option.value}
                id={`${listId}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === at}
                className={styles['option']}
                lang={option.lang}
                onClick={() => choose(option)}
              >
                {option.label}
              </div>
            ))}
        </div>
        {isOpen && found.length === 0 && <p className={styles['none']}>{noMatch}</p>}
      </div>
    </div>
  );
}

/** Every word typed stands somewhere in what the option is found by, in any order. */
