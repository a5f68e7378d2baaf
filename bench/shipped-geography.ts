import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { type Geography, parseGeography } from '../src/geography/geography.ts'

const cells = (name: string): string[][] =>
  parse(readFileSync(new URL(`../data/geography/${name}.csv`, import.meta.url)))

/** The shipped tables, read outside the product. */
export const readShippedGeography = (): Geography =>
  parseGeography({
    municipalities: cells('municipalities'),
    postcodes: cells('postcodes'),
    neighbourhoods: cells('neighbourhoods'),
    regions: cells('regions'),
    memberships: cells('region-municipalities'),
  })
