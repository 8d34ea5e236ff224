/** Draws the common preview picture anew; only when the look of pictures has changed. */
import { writeFile } from 'node:fs/promises'
import { commonImage, commonImageFile } from '@/site/open-graph/common-image'
import { Drawer } from '@/site/open-graph/drawer'

const drawer = new Drawer()
await writeFile(commonImageFile, await drawer.draw(commonImage))
drawer.stop()
