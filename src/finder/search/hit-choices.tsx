import { Link, List } from '../../design/content.tsx'
import { SubmitButton } from '../../design/form.tsx'
import type { Hit } from '../../geography/browser.ts'
import { addressIn } from '../../platform/language.ts'
import type { Shown } from './shown-answer.ts'
import { texts } from './text.ts'

/**
 * A town or municipality among namesakes is chosen as it was typed: posted, so that it stands in no address either.
 * A province or region leads to its own page.
 */
export const HitChoices = ({ hits, ...shown }: Shown & { hits: readonly Hit[] }) => (
  <List entries={hits.map((hit) => <HitChoice {...shown} hit={hit} />)} />
)

const HitChoice = ({ language, knowledge, hit }: Shown & { hit: Hit }) => {
  const say = texts[language]
  const municipality = knowledge.geography.municipalities.get(hit.municipalityCode ?? '')
  if (!municipality)
    return (
      <Link language={language} to={`/${hit.kind === 'region' ? 'regio' : 'provincie'}/${hit.slug}`}>
        {hit.kind === 'region' ? say.region(hit.name) : say.province(hit.name)}
      </Link>
    )
  const isItself = hit.kind === 'municipality' || hit.name === municipality.name
  return (
    <form method="post" action={addressIn(language, '/zoeken')}>
      <input type="hidden" name="plaats" value={hit.name} />
      <input type="hidden" name="gemeente" value={municipality.code} />
      <SubmitButton kind="secondary">
        {isItself
          ? say.inProvince(municipality.name, municipality.province)
          : say.villageIn(hit.name, municipality.name, municipality.province)}
      </SubmitButton>
    </form>
  )
}
