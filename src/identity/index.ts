/** The front door of identity: who is asking, and what they may do. */

export { type Asker, foldEmail } from './account.ts'
export { type AuditActor, actorOf } from './audit.ts'
export { recordAudit } from './audit-store.ts'
export { identityCommands } from './commands.ts'
export { grantInWords } from './grant-in-words.ts'
export { type Admitted, admit } from './pages/admit.tsx'
export { type Act, may, type Thing } from './permission.ts'
export { type Grant, type Role, roles, type Scope, scopesOf } from './role.ts'
export { identityRoutes } from './routes.ts'
export { readProviders } from './sources.ts'
export { listHolders, listKeepers, listKeptScopes, readNames } from './store.ts'
