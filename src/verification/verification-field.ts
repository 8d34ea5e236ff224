/**
 * Verification, as a balance check carries it: what is known about its truth today.
 * `reported` means that a source says so and nobody of ours has tried it yet.
 */
import type { GroupField, PayloadRequest } from 'payload'
import { type Message, messageFor } from '@/people/messages'

type Beside = { siblingData: { state?: string }; req: PayloadRequest }

const neededOnceVerified =
  (message: Message) =>
  (value: unknown, { siblingData, req }: Beside) =>
    siblingData.state !== 'verified' || Boolean(value) || messageFor(req, message)

export const verificationField: GroupField = {
  name: 'verification',
  type: 'group',
  label: { en: 'Verification', zh: '核实' },
  admin: { position: 'sidebar' },
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'reported',
      label: { en: 'State', zh: '状态' },
      options: [
        { value: 'reported', label: { en: 'Reported, not yet checked', zh: '有来源，尚未核实' } },
        { value: 'verified', label: { en: 'Verified by us', zh: '已由我们核实' } },
        { value: 'disputed', label: { en: 'Sources disagree', zh: '来源不一致' } },
        { value: 'retired', label: { en: 'No longer works', zh: '已失效' } },
      ],
    },
    {
      name: 'stale',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'The source is old', zh: '来源较旧' },
      admin: {
        description: {
          en: 'From before 2019, or visibly outdated. Readers are told.',
          zh: '2019 年以前，或明显过时。读者会看到提示。',
        },
      },
    },
    {
      name: 'note',
      type: 'text',
      localized: true,
      label: { en: 'Why', zh: '说明' },
      admin: {
        description: { en: 'What each source says, or why it ended.', zh: '各来源的说法，或失效的原因。' },
      },
    },
    {
      name: 'day',
      type: 'date',
      label: { en: 'Last checked', zh: '最近核实' },
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
      validate: neededOnceVerified({
        en: 'A verified check says on which day it was tried.',
        zh: '已核实的方式须注明测试日期。',
      }),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'By', zh: '核实人' },
      validate: neededOnceVerified({
        en: 'A verified check says who tried it.',
        zh: '已核实的方式须注明核实人。',
      }),
    },
    {
      name: 'doubtedSince',
      type: 'date',
      index: true,
      label: { en: 'Doubted by readers since', zh: '读者质疑开始于' },
      access: { create: () => false, update: () => false },
      admin: {
        readOnly: true,
        condition: (_, { doubtedSince }) => Boolean(doubtedSince),
        date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
        description: {
          en: 'Several readers in a row said that it does not work. Record what you found: a new state or day lifts the doubt.',
          zh: '多位读者接连表示无效。请记录核实结果：更新状态或日期后，质疑会解除。',
        },
      },
    },
    {
      name: 'due',
      type: 'date',
      label: { en: 'Check again by', zh: '下次核实' },
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
    },
  ],
}
