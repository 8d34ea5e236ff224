/** Draws the common preview picture anew; only when the look of pictures has changed. */
import { writeFile } from 'node:fs/promises'
import { commonPicture, commonPictureFile } from '@/site/open-graph/common-picture'
import { Drawer } from '@/site/open-graph/drawer'

const drawer = new Drawer()
await writeFile(commonPictureFile, await drawer.draw(commonPicture))
drawer.stop()
