/** One balance check as data: the fields of its channel, what decides, its sources and its verification. */
import { type ChannelField, channels } from '@/content/balance-checks/channels'
import type { BalanceCheck } from '@/payload-types'
import { localizedText } from '@/translation/localized'

export function checkData(check: BalanceCheck) {
  const { key, channel, shows, needsData, cost, costNote, worksAbroad, lines, contract, verification } = check
  return {
    key,
    channel,
    ...Object.fromEntries(channels[channel].fields.map((field) => [field, dataOf(check, field)])),
    shows,
    needsData,
    cost,
    costNote: localizedText(costNote),
    worksAbroad,
    lines,
    contract,
    replyLanguages: check.replyLanguages?.length ? check.replyLanguages : null,
    steps: localizedText(check.steps),
    sampleReply: check.sampleReply ?? null,
    sampleReplyMeaning: localizedText(check.sampleReplyMeaning),
    sources: check.sources.map(({ url, kind, published, read }) => ({
      url,
      kind,
      published: published ?? null,
      read: read ?? null,
    })),
    verification: {
      state: verification.state,
      day: verification.day?.slice(0, 10) ?? null,
      stale: verification.stale ?? false,
      doubtedSince: verification.doubtedSince?.slice(0, 10) ?? null,
      doubtedBy: verification.doubtedBy ?? null,
      note: localizedText(verification.note),
    },
    updated: check.updatedAt,
  }
}

function dataOf(check: BalanceCheck, field: ChannelField) {
  return field === 'place' ? localizedText(check.place) : (check[field] ?? null)
}
