import { DatabaseSync } from 'node:sqlite'

/** A cell of a made-up GeoPackage. */
type Cell = string | number | null | Uint8Array

/** Writes a small GeoPackage: one table, the reference systems, and which column holds shapes. */
export function writeGeoPackage(
  path: string,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  grid = 28992,
): void {
  const database = new DatabaseSync(path)
  database.exec(`create table gpkg_spatial_ref_sys (srs_id integer primary key, organization_coordsys_id integer);
    create table gpkg_geometry_columns (table_name text, column_name text, srs_id integer);
    create table "${table}" (fid integer primary key, ${columns.map((name) => `"${name}"`).join(', ')})`)
  database.prepare('insert into gpkg_spatial_ref_sys values (7, ?)').run(grid)
  database.prepare('insert into gpkg_geometry_columns values (?, ?, 7)').run(table, 'geom')
  const insert = database.prepare(
    `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  database.exec('begin')
  for (const row of rows) insert.run(...row)
  database.exec('commit')
  database.close()
}
