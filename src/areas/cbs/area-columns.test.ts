import { expect, test } from 'vitest'
import { recogniseColumns, yearIn } from './area-columns.ts'

test.each([
  ['squares of 500 metres', 'fid;geom;crs28992res500m;aantal_inwoners;aantal_mannen', 'vierkant500', 2, 3],
  ['squares of 100 metres', 'crs28992res100m;aantal_inwoners', 'vierkant100', 0, 1],
  ['older shapefiles', 'C28992R100;INWONER', 'vierkant100', 0, 1],
  ['the map of neighbourhoods', 'fid;geom;buurtcode;buurtnaam;wijkcode;aantal_inwoners', 'buurt', 2, 5],
  ['key figures', 'gwb_code_10;gwb_code_8;regio;gm_naam;recs;gwb_code;ind_wbi;a_inw', 'buurt', 0, 7],
  ['StatLine', 'ID;WijkenEnBuurten;Codering_3;AantalInwoners_5', 'buurt', 2, 3],
])('%s are known by their columns', (_, header, kind, code, people) => {
  expect(recogniseColumns(header.split(';'))).toMatchObject({ kind, code, people })
})

test('of a neighbourhood the name and the postcode that most addresses have are read too, where they are', () => {
  expect(recogniseColumns('gwb_code_10;regio;a_inw;pst_mvp'.split(';'))).toMatchObject({
    name: 1,
    postcode: 3,
  })
  const statline = 'WijkenEnBuurten;Codering_3;AantalInwoners_5;MeestVoorkomendePostcode_113'
  expect(recogniseColumns(statline.split(';'))).toMatchObject({ name: 0, postcode: 3 })
  expect(recogniseColumns(['buurtcode', 'aantal_inwoners'])).toMatchObject({ name: -1, postcode: -1 })
})

test('what is missing is named', () => {
  expect(recogniseColumns(['postcode', 'aantal_inwoners'])).toEqual({ missing: 'code' })
  expect(recogniseColumns(['buurtcode', 'mannen'])).toEqual({ missing: 'people' })
  expect(recogniseColumns([])).toEqual({ missing: 'code' })
})

test.each([
  ['2025-cbs_vk500_2024_v1.gpkg', 2024],
  ['kwb-2024.csv', 2024],
  ['wijkenbuurten_2023_v3.gpkg', 2023],
  ['cbs_vk100_2031.csv', undefined],
  ['vierkanten.csv', undefined],
  ['20240101.csv', undefined],
])('%s is of %s', (name, year) => {
  expect(yearIn(name, 2026)).toBe(year)
})
