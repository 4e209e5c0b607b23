/** What is supposed of the body, and what that needs: the other body, the duty, the part, the day. */
import { useId, useMemo, type ReactElement } from 'react';
import { role as roles } from '../../../../schema/model/terms/membership.ts';
import { labelOf, valuesOf } from '../../../../schema/words/labelOf.ts';
import { enumName } from '../../../../schema/model/terms.ts';
import { recordedIn } from '../../../../schema/words/recorded.ts';
import { DutiesOfDocument, type Role } from '../../../api/generated/graphql.ts';
import type { MapBody } from '../../../state/landscape.ts';
import { Select } from '../../../ui/Select.tsx';
import { useIndex } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { Field } from '../../../ui/Field.tsx';
import styles from '../Whatif.module.css';
import { BodyField, PickField } from './BodyField.tsx';
import { deedsOf, othersFor, withDeed, type Deed, type Draft, type Missing } from './supposing.ts';

interface DeedFieldsProps {
  readonly body: MapBody;
  readonly draft: Draft;
  readonly missing: Missing | null;
  readonly onChange: (draft: Draft) => void;
}

export function DeedFields({ body, draft, missing, onChange }: DeedFieldsProps): ReactElement {
  const viewSay = useViewSay();
  const index = useIndex();
  const id = useId();
  const { deed } = draft;
  const others = useMemo(() => (deed === null ? null : othersFor(index, body, deed)), [index, body, deed]);
  return (
    <>
      <fieldset className={styles['deedChoice']} data-field="deed" aria-describedby={missing === 'deed' ? `${id}-deed` : undefined}>
        <legend className={styles['label']}>{viewSay('whatif', 'action')}</legend>
        {deedsOf(body).map(one => (
          <label key={one} className={styles['option']}>
            <input type="radio" name={id} value={one} checked={one === deed} onChange={() => onChange(withDeed(draft, one))} />
            {viewSay('whatif', one)}
          </label>
        ))}
        {missing === 'deed' ? (
          <p id={`${id}-deed`} className={styles['missing']} role="alert">
            {viewSay('whatif', 'actionMissing')}
          </p>
        ) : null}
      </fieldset>
      {deed === 'moveDuty' ? (
        <DutyField body={body} draft={draft} fault={missing === 'duty' ? viewSay('whatif', 'dutyMissing') : null} onChange={onChange} />
      ) : null}
      {deed === null || others === null ? null : (
        <div data-field="other">
          <BodyField
            key={deed}
            id={`${id}-other`}
            label={viewSay('whatif', otherWords[deed])}
            bodies={others}
            chosen={draft.other}
            onChoose={other => onChange({ ...draft, other })}
            fault={missing === 'other' ? viewSay('whatif', 'otherMissing') : null}
          />
        </div>
      )}
      {deed === 'addSeat' || deed === 'getsSeat' ? (
        <Select
          label={viewSay('whatif', 'role')}
          value={draft.role}
          onChange={role => onChange({ ...draft, role })}
          options={seatRoles.map(role => ({ value: role, label: labelOf('Role', role, viewSay.language) }))}
        />
      ) : null}
      {deed === null ? null : (
        <div data-field="day">
          <Field
            id={`${id}-day`}
            label={viewSay('whatif', 'day')}
            hint={viewSay('whatif', 'dayHint')}
            value={draft.day}
            onChange={day => onChange({ ...draft, day })}
            fault={missing === 'day' ? viewSay('whatif', 'dayFault') : null}
          />
        </div>
      )}
    </>
  );
}

const otherWords: Readonly<Record<Deed, 'into' | 'board' | 'seatedBoard' | 'organisation' | 'seatedOrganisation' | 'newHolder'>> = {
  end: 'into',
  merge: 'into',
  addSeat: 'board',
  endSeat: 'seatedBoard',
  getsSeat: 'organisation',
  losesSeat: 'seatedOrganisation',
  moveDuty: 'newHolder',
};

const seats = new Set(roles.values.filter(value => roles.labels[value].seat).map(enumName));
const seatRoles = (valuesOf('Role') as readonly Role[]).filter(value => seats.has(value));

interface DutyFieldProps extends Pick<DeedFieldsProps, 'body' | 'draft' | 'onChange'> {
  readonly fault: string | null;
}

function DutyField({ body, draft, fault, onChange }: DutyFieldProps): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  const answer = useAnswer(DutiesOfDocument, { id: body.id });
  const duties = answer.data?.duties.nodes ?? [];
  return (
    <div data-field="duty">
      <AnswerState answer={answer} />
      {answer.data === null ? null : duties.length === 0 ? (
        <p className={styles['fine']}>{viewSay('whatif', 'noDuties')}</p>
      ) : (
        <PickField
          id={id}
          label={viewSay('whatif', 'duty')}
          options={duties.map(({ id: duty, title }) => {
            const { text, isEnglish } = recordedIn(title, viewSay.language);
            return { value: duty, label: text, lang: isEnglish ? 'en' : undefined, also: title };
          })}
          chosen={draft.duty}
          onChoose={duty => onChange({ ...draft, duty })}
          fault={fault}
        />
      )}
    </div>
  );
}
