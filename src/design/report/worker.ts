import { serveSheets } from '../../platform/printing/typesetter.ts'
import type { Report } from './print-page.tsx'

serveSheets<Report>((report, typeset) => typeset({ report: JSON.stringify(report) }))
