/** User: a person of the newsroom, with a role. */
import type { CollectionConfig } from 'payload'
import { settings } from '@/env'
import { languages } from '@/translation/languages'
import { accessTo, hiddenByRole } from './access'
import { keepAnAdmin } from './keep-an-admin'
import { noConfirmation, refuseWithoutMail } from './no-mail'
import { noRegistration } from './no-registration'
import { onlyFor, themselvesOrAdmin } from './rights'
import { roles } from './roles'
import { waitForTurn } from './sign-in-queue'
import { startInOwnLanguage } from './start-in-own-language'

const roleLabels = {
  admin: { en: 'Admin', zh: '管理员' },
  editor: { en: 'Editor', zh: '编辑' },
  writer: { en: 'Writer', zh: '撰稿人' },
  'fact-checker': { en: 'Fact checker', zh: '事实核查员' },
  translator: { en: 'Translator', zh: '译者' },
} as const

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { en: 'Person', zh: '人员' }, plural: { en: 'People', zh: '人员' } },
  access: accessTo('users'),
  auth: {
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 12 * 60 * 60,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: settings.siteUrl.startsWith('https:') },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'languages', 'mayPublish'],
    group: { en: 'Newsroom', zh: '编辑部' },
    hidden: hiddenByRole('users'),
  },
  endpoints: [noRegistration, noConfirmation],
  hooks: {
    beforeOperation: [refuseWithoutMail, waitForTurn],
    beforeChange: [keepAnAdmin.onChange],
    afterChange: [startInOwnLanguage],
    beforeDelete: [keepAnAdmin.onDelete],
  },
  fields: [
    { name: 'email', type: 'email', required: true, unique: true, access: { read: themselvesOrAdmin } },
    // Payload's own rule compares nobody's id with no id, and so lets a visitor search by sessions.
    {
      name: 'sessions',
      type: 'array',
      fields: [],
      access: { create: () => false, read: () => false, update: () => false },
    },
    { name: 'name', type: 'text', required: true, label: { en: 'Name', zh: '姓名' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'writer',
      saveToJWT: true,
      label: { en: 'Role', zh: '角色' },
      access: { create: onlyFor('admin'), update: onlyFor('admin') },
      options: roles.map((role) => ({ value: role, label: roleLabels[role] })),
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: { en: 'Languages', zh: '语言' },
      admin: {
        description: {
          en: 'A translator can change texts in these languages only.',
          zh: '译者只能修改这些语言的文本。',
        },
      },
      access: { create: onlyFor('admin'), update: onlyFor('admin') },
      options: languages.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      name: 'mayPublish',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'May publish', zh: '可以发布' },
      admin: {
        description: {
          en: 'Writers and translators: may publish what they may edit. Admins and editors always may.',
          zh: '撰稿人和译者：可以发布自己有权编辑的内容。管理员和编辑始终可以发布。',
        },
      },
      access: { create: onlyFor('admin'), update: onlyFor('admin') },
    },
  ],
}
