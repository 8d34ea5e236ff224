import { FieldConflict as FieldConflict_0af794a5f670565762f76912ced5a002 } from '../../../admin/saving/field-conflict'
import { LinesQuestion as LinesQuestion_3c46deb091a6b6f4bb92ad4e01d31562 } from '../../../admin/prose/lines-question'
import { TextWithChecks as TextWithChecks_88359f1fc54744c92bef8cb4ec76e211 } from '../../../admin/prose/text-with-checks'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ReferenceLabel as ReferenceLabel_8886ce3bdc396d0de988bc0e1ec93a50 } from '../../../admin/balance-checks/reference-label'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WritingFeatureClient as WritingFeatureClient_4ab77a436dec127b4ed5af4a8a78fb89 } from '../../../admin/writing/writing-feature'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PreviousTextModal as PreviousTextModal_a45ada796a4ec66f2f4549cba90621d0 } from '../../../admin/publishing/previous-text'
import { Presence as Presence_f2ab1f17c0d3af04b22732f11fd7f888 } from '../../../admin/saving/presence'
import { SafeForm as SafeForm_1856433e89db72f5e412b100d43c3bd7 } from '../../../admin/saving/safe-form'
import { PreviousTextItem as PreviousTextItem_a45ada796a4ec66f2f4549cba90621d0 } from '../../../admin/publishing/previous-text'
import { MarkdownItem as MarkdownItem_01424dffc79f46ccba2022bbff665609 } from '../../../admin/publishing/markdown-item'
import { OldWords as OldWords_0bc183e98e3b43e3c904fe5713b13d7c } from '../../../admin/prose/old-words'
import { DangerQuestion as DangerQuestion_b00fb43441741620ba7e0849c1f42e3a } from '../../../admin/balance-checks/danger-question'
import { DayCell as DayCell_91b51f07b63ae88f89508e099c2db9fa } from '../../../admin/days/day-cell'
import { DayField as DayField_03fab15621968ac1f46e5cd6c3e1812a } from '../../../admin/days/day-field'
import { DayDifference as DayDifference_217d6a838e4512cdb8b155454647fd97 } from '../../../admin/days/day-difference'
import { Doubts as Doubts_7100921db4f021d2d5121feb9371c12a } from '../../../admin/verification/doubts'
import { VerdictDangerQuestion as VerdictDangerQuestion_15a1f32d3d2efc4bbbcad9b12fcbaa32 } from '../../../admin/verification/verdict-danger-question'
import { SaldoIcon as SaldoIcon_755ebe82fa10287407e3d28e58f18669 } from '../../../admin/saldo-logo'
import { SaldoLogo as SaldoLogo_755ebe82fa10287407e3d28e58f18669 } from '../../../admin/saldo-logo'
import { SignInNote as SignInNote_c5700feb47ff675fef2d2f1547180d33 } from '../../../admin/sign-in-note'
import { SavingProvider as SavingProvider_b1f2b358dbad14fe2211f209588d1b8f } from '../../../admin/saving/saving-provider'
import { RestoreInLanguage as RestoreInLanguage_a2bdbda0686fdfcc211f160ce33ac50c } from '../../../admin/publishing/restore-in-language'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/saving/field-conflict#FieldConflict": FieldConflict_0af794a5f670565762f76912ced5a002,
  "/admin/prose/lines-question#LinesQuestion": LinesQuestion_3c46deb091a6b6f4bb92ad4e01d31562,
  "/admin/prose/text-with-checks#TextWithChecks": TextWithChecks_88359f1fc54744c92bef8cb4ec76e211,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/balance-checks/reference-label#ReferenceLabel": ReferenceLabel_8886ce3bdc396d0de988bc0e1ec93a50,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/writing/writing-feature#WritingFeatureClient": WritingFeatureClient_4ab77a436dec127b4ed5af4a8a78fb89,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/publishing/previous-text#PreviousTextModal": PreviousTextModal_a45ada796a4ec66f2f4549cba90621d0,
  "/admin/saving/presence#Presence": Presence_f2ab1f17c0d3af04b22732f11fd7f888,
  "/admin/saving/safe-form#SafeForm": SafeForm_1856433e89db72f5e412b100d43c3bd7,
  "/admin/publishing/previous-text#PreviousTextItem": PreviousTextItem_a45ada796a4ec66f2f4549cba90621d0,
  "/admin/publishing/markdown-item#MarkdownItem": MarkdownItem_01424dffc79f46ccba2022bbff665609,
  "/admin/prose/old-words#OldWords": OldWords_0bc183e98e3b43e3c904fe5713b13d7c,
  "/admin/balance-checks/danger-question#DangerQuestion": DangerQuestion_b00fb43441741620ba7e0849c1f42e3a,
  "/admin/days/day-cell#DayCell": DayCell_91b51f07b63ae88f89508e099c2db9fa,
  "/admin/days/day-field#DayField": DayField_03fab15621968ac1f46e5cd6c3e1812a,
  "/admin/days/day-difference#DayDifference": DayDifference_217d6a838e4512cdb8b155454647fd97,
  "/admin/verification/doubts#Doubts": Doubts_7100921db4f021d2d5121feb9371c12a,
  "/admin/verification/verdict-danger-question#VerdictDangerQuestion": VerdictDangerQuestion_15a1f32d3d2efc4bbbcad9b12fcbaa32,
  "/admin/saldo-logo#SaldoIcon": SaldoIcon_755ebe82fa10287407e3d28e58f18669,
  "/admin/saldo-logo#SaldoLogo": SaldoLogo_755ebe82fa10287407e3d28e58f18669,
  "/admin/sign-in-note#SignInNote": SignInNote_c5700feb47ff675fef2d2f1547180d33,
  "/admin/saving/saving-provider#SavingProvider": SavingProvider_b1f2b358dbad14fe2211f209588d1b8f,
  "/admin/publishing/restore-in-language#RestoreInLanguage": RestoreInLanguage_a2bdbda0686fdfcc211f160ce33ac50c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
