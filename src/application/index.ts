/** What an application's own code says of its connections. Pure: it gets texts, and runs none of them. */
export { type DeployFile, deploymentOf, saysDeployment } from './deploy/deployment.ts';
export { codeFindings } from './findings/code.ts';
export { POOL_CODES } from './findings/codes.ts';
export { sizeFindings } from './findings/sizes.ts';
export { bouncerShown } from './pgbouncer/console.ts';
export { type Between, bouncerFindings, readBouncer } from './pgbouncer/findings.ts';
export { loadPython } from './python.ts';
export { type Application, poolsOfApplication, readApplication } from './read.ts';
export { roleOf } from './role.ts';
export { usersOf } from './users.ts';
