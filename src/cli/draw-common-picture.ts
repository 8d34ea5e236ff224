/** Draws the common preview picture anew; only when the look of pictures has changed. */
import { writeFile } from 'node:fs/promises'
import { commonPicture, commonPictureFile } from '@/site/pictures/common-picture'
import { Drawer } from '@/site/pictures/drawer'

const drawer = new Drawer()
await writeFile(commonPictureFile, await drawer.draw(commonPicture))
drawer.stop()
