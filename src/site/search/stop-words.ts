/**
 * Stop words: what people type around a question without meaning it to be found ("how do I … in …"). Left out of a
 * query, not of the index, and only after the names in it were recognised (`we` and `free` are carriers). Writing
 * without spaces needs none: there a query that matches in part is enough.
 */
import { fold, type Piece } from './fold'

const stopWords = new Set(
  fold(`
    a an and are can do does for from how i in is it me my of on or the to what where which with
    al como con cual cuanto de del donde el en es hay la las lo los mi o para por puedo que se un una y
    au aux avec combien comment d dans des du et est faire il j je l le les ma mon ou par pour quel quelle qu sur une
    aan bij een het hoe hoeveel ik kan mijn om op te van voor waar wat
    av den er fra hva hvor hvordan jeg med mitt mye og om pa som
    ابي عن على في كم كيف ما ماذا من هل هو و
  `)
    .trim()
    .split(/\s+/),
)

export function isStopWord({ text }: Piece): boolean {
  return stopWords.has(text)
}
