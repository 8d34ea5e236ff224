/** `node --import tsx src/cli/build.ts`: the build alone, for an image. */
import { buildIfNeeded } from './start/build'

await buildIfNeeded()
