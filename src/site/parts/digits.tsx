/** A code or a number: from left to right in every language, and read out digit by digit, not as so many hundreds. */
import { spelled } from './spelled'

export function Digits({ text, className }: { text: string; className?: string }) {
  return (
    <>
      <bdi className={className} dir="ltr" translate="no" aria-hidden="true">
        {text}
      </bdi>
      <span className="spoken" translate="no">
        {spelled(text)}
      </span>
    </>
  )
}
