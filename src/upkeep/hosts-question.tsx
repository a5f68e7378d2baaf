import type { Child } from 'hono/jsx'
import { SubmitButton, TextField } from '../design/form.tsx'
import { describe } from './described.tsx'
import { hostId, hostName, hostRowsIn, noHost } from './editing/hosts-form.ts'
import { ONE_MORE_HOST } from './editing/more-room.ts'
import { fieldTexts } from './fields-text.ts'
import type { ShownForm } from './shown-form.ts'
import { texts } from './text.ts'

/** Whom you may meet: a row for each, with the day on which they agreed, and room for one more. */
export const HostsQuestion = ({ form, warning }: { form: ShownForm; warning?: Child }) => {
  const { language, sent, errors } = form
  const say = texts[language].form
  const { question, hint } = fieldTexts[language].fields.hosts
  const rows = hostRowsIn(sent)
  const shown = rows.some(({ name, role }) => name + role === '') ? rows : [...rows, noHost]
  return (
    <fieldset class="utrecht-form-fieldset" id="wie_je_ontmoet">
      <legend class="utrecht-form-fieldset__legend">{question}</legend>
      <div class="utrecht-form-field-description">{describe(hint, warning)}</div>
      {shown.map((row, i) => (
        <fieldset class="utrecht-form-fieldset rows">
          <legend class="utrecht-form-fieldset__legend">{say.host(i + 1)}</legend>
          {(
            [
              ['name', say.hostName, 'text'],
              ['role', say.hostRole, 'text'],
              ['consentOn', say.hostConsent, 'date'],
            ] as const
          ).map(([part, label, type]) => (
            <TextField
              name={hostName(part)}
              id={hostId(part, i)}
              label={label}
              type={type}
              value={row[part]}
              error={errors.get(hostId(part, i))}
            />
          ))}
        </fieldset>
      ))}
      <SubmitButton kind="secondary" name="erbij" value={ONE_MORE_HOST}>
        {say.addHost}
      </SubmitButton>
    </fieldset>
  )
}
