/** User: a person of the newsroom, with a role. */
import type { CollectionConfig } from 'payload'
import type { Settings } from '@/env'
import { panelLabels, panelText } from '@/text/panel'
import { languages } from '@/translation/languages'
import { accessTo, hiddenByRole } from './access'
import { keepAnAdmin } from './keep-an-admin'
import { noConfirmation, noPasswordLinks, refuseWithoutMail } from './no-mail'
import { noRegistration } from './no-registration'
import { onlyFor, themselvesOrAdmin } from './rights'
import { roles } from './roles'
import { lockBeforeRenewal, lockBeforeSignOut } from './sign-in/sessions'
import { onlyOneDoor, signIn, unlock } from './sign-in/sign-in'
import { startInOwnLanguage } from './start-in-own-language'

const roleLabels = {
  admin: panelText('role.admin'),
  editor: panelText('role.editor'),
  writer: panelText('role.writer'),
  'fact-checker': panelText('role.factChecker'),
  translator: panelText('role.translator'),
} as const

export const users = ({ siteUrl }: Pick<Settings, 'siteUrl'>): CollectionConfig => ({
  slug: 'users',
  labels: panelLabels('user'),
  access: accessTo('users'),
  auth: {
    /** Payload's lock would let anybody shut out somebody else: see `sign-in/limits.ts`. */
    maxLoginAttempts: 0,
    tokenExpiration: 12 * 60 * 60,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: siteUrl.startsWith('https:') },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'languages', 'mayPublish'],
    group: panelText('group.newsroom'),
    hidden: hiddenByRole('users'),
  },
  endpoints: [signIn, noRegistration, noConfirmation, ...noPasswordLinks],
  hooks: {
    beforeOperation: [refuseWithoutMail, onlyOneDoor, lockBeforeRenewal],
    afterOperation: [unlock],
    afterLogout: [lockBeforeSignOut],
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
    { name: 'name', type: 'text', required: true, label: panelText('user.name.label') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'writer',
      saveToJWT: true,
      label: panelText('user.role.label'),
      access: { create: onlyFor('admin'), update: onlyFor('admin') },
      options: roles.map((role) => ({ value: role, label: roleLabels[role] })),
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: panelText('user.languages.label'),
      admin: { description: panelText('user.languages.description') },
      access: { create: onlyFor('admin'), update: onlyFor('admin') },
      options: languages.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      name: 'mayPublish',
      type: 'checkbox',
      defaultValue: false,
      label: panelText('user.mayPublish.label'),
      admin: { description: panelText('user.mayPublish.description') },
      access: { create: onlyFor('admin'), update: onlyFor('admin') },
    },
  ],
})
