import { addressIn, type Language } from '../platform/language.ts'
import { texts } from './text.ts'

interface PasskeyOfferProps {
  language: Language
  does: 'make' | 'use'
  /** The Dutch path to go on to. */
  then: string
}

/** Where a browser can: one button that makes a passkey, or signs in with one. Others never see it. */
export const PasskeyOffer = ({ language, does, then }: PasskeyOfferProps) => {
  const say = texts[language].passkey
  return (
    <passkey-button hidden does={does} then={addressIn(language, then)} failed={say.failed[does]}>
      <p class="nl-paragraph">{say.offer[does]}</p>
      <p class="nl-paragraph">
        <button class="nl-button nl-button--secondary" type="button">
          {say.button[does]}
        </button>
      </p>
      <p class="nl-paragraph" role="status"></p>
    </passkey-button>
  )
}
