/** An editor types, and pastes pages of other programs: the text is what was written, and what is not is told. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { DraftGuide, paragraph } from '../support/draft-guide'

let guide: DraftGuide

test.beforeEach(() => test.slow())
test.afterEach(async () => guide.remove())

test.describe('typing', () => {
  const lines = [
    'Dial *123*1# now',
    '**121** and _122_ and __123__ and ~~124~~ and `125` here',
    '* 123 is a number',
    '#110# is a code',
    '# 110 is not a heading',
    '101. Police',
    '+ 57 300',
    '> 5 GB',
    '[Tigo](https://tigo.example) stays',
    '--- ',
  ]

  test('no typed sign is markup but a dash before a list; keys make emphasis', async ({ page, request }) => {
    guide = await DraftGuide.open(page, request)
    for (const line of lines) {
      await page.keyboard.type(line)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.type('- ')
    await expect(guide.text.locator('li')).toBeVisible()
    await page.keyboard.type('Dial ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('*611#')
    await page.keyboard.press('Control+b')
    await page.keyboard.type(' now')
    const paragraphs = lines.map((line) => `<p>${line}</p>`).join('')
    await guide.saved(`${paragraphs}<ul><li>Dial <b>*611#</b> now</li></ul>`)
  })

  test('in a note, stars are stars, too', async ({ page, request }) => {
    const fields = { blockType: 'note', blockName: '', id: '0123456789abcdef01234567', title: 'N' }
    const text = { root: { ...paragraph(''), type: 'root', children: [paragraph('')] } }
    const note = { type: 'block', version: 2, format: '', fields: { ...fields, text } }
    guide = await DraftGuide.open(page, request, [note])
    await guide.text.locator('[data-lexical-editor="true"]').click()
    await page.keyboard.type('Dial *123*1# or **2** now')
    const typed = async () => JSON.stringify((await guide.nodes())[0]?.fields?.text)
    await expect.poll(typed).toContain('"text":"Dial *123*1# or **2** now"')
  })

  test('Tab moves an item of a list in, Shift+Tab out, and elsewhere it leaves the text', async ({
    page,
    request,
  }) => {
    guide = await DraftGuide.open(page, request)
    await page.keyboard.type('- ')
    await expect(guide.text.locator('li')).toBeVisible()
    await page.keyboard.type('One')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Inside')
    await guide.saved('<ul><li>One</li><li><ul><li>Inside</li></ul></li></ul>')
    await page.keyboard.press('Shift+Tab')
    await guide.saved('<ul><li>One</li><li>Inside</li></ul>')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('A paragraph')
    await page.keyboard.press('Tab')
    await expect(guide.text).not.toBeFocused()
    await guide.saved('<ul><li>One</li><li>Inside</li></ul><p>A paragraph</p>')
    await guide.text.getByText('One').click()
    await expect(guide.text).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(guide.text).not.toBeFocused()
  })

  test('Ctrl+K makes a link of the selected words, and an address without a scheme is completed', async ({
    page,
    request,
  }) => {
    guide = await DraftGuide.open(page, request, [paragraph('See Nova')])
    await page.keyboard.press('End')
    const dialog = page.locator('.lexical-link-edit-drawer')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await opensWith('Control+k', page, dialog)
    const address = dialog.locator('input[name="url"]')
    await address.fill('not an address')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toContainText('no address that readers can follow')
    await address.fill('nova.is')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    await guide.saved('<p>See <a https://nova.is>Nova</a></p>')
    await guide.text.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await opensWith('Control+k', page, dialog)
    await expect(address).toHaveValue('https://nova.is')
  })

  test('what is typed over a paragraph after three clicks leaves the next block as it is', async ({
    page,
    request,
  }) => {
    const heading = { ...paragraph('Stays a heading'), type: 'heading', tag: 'h2' }
    const rule = { type: 'horizontalrule', version: 1 }
    guide = await DraftGuide.open(page, request, [
      paragraph('Old words'),
      heading,
      paragraph('More old words'),
      rule,
      paragraph('End'),
    ])
    for (const old of ['More old words', 'Old words']) {
      await guide.text.getByText(old, { exact: true }).click({ clickCount: 3 })
      await page.keyboard.type('New')
    }
    await guide.saved(
      '<p>New</p><h2>Stays a heading</h2><p>New</p><horizontalrule></horizontalrule><p>End</p>',
    )
  })
})

const pages: { from: string; html: string; right: string; told: string[] }[] = [
  {
    from: 'a list of Word',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment--><p class=MsoNormal>Two ways:<o:p></o:p></p><p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Dial #110#<o:p></o:p></p><p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Text RESTO to 2727<o:p></o:p></p><!--EndFragment--></body></html>`,
    right: '<p>Two ways:</p><ul><li>Dial #110#</li><li>Text RESTO to 2727</li></ul>',
    told: [],
  },
  {
    from: 'a page with marks at its numbers',
    html: '<p>Call 2345<sup>1</sup>.</p><p><s>#171#</s> <span style="text-decoration:line-through">#173#</span> is now #172#.</p>',
    right: '<p>Call 2345 [1].</p><p>is now #172#.</p>',
    told: ['Crossed out, so left out of the text: #171#, #173#.', 'stand in brackets now'],
  },
  {
    from: 'a page with merged cells',
    html: '<table><tr><td colspan=2>Carrier and code</td><td>Free</td></tr><tr><td rowspan=2>Tigo</td><td>#110#</td><td>yes</td></tr><tr><td>2727</td><td>no<br>abroad</td></tr></table>',
    right:
      '<table><tr><td 2 wide>Carrier and code</td><td>Free</td></tr><tr><td 2 high>Tigo</td><td>#110#</td><td>yes</td></tr><tr><td>2727</td><td>no<br>abroad</td></tr></table>',
    told: [],
  },
  {
    from: 'a document of Google Docs',
    html: [
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-6c1c-7fff">',
      '<h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span style="font-size:20pt;font-family:Arial,sans-serif;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">Balance in Chile</span></h1>',
      '<p dir="ltr" style="line-height:1.38;text-align:center;"><span style="font-size:11pt;font-weight:400;white-space:pre-wrap;">Dial </span><span style="font-size:11pt;font-weight:700;white-space:pre-wrap;">*103*1#</span><span style="font-size:11pt;font-weight:400;font-style:italic;white-space:pre-wrap;"> at once</span><span style="font-size:11pt;white-space:pre-wrap;">, or see </span><a href="https://www.entel.cl/saldo" style="text-decoration:none;"><span style="font-size:11pt;color:#1155cc;text-decoration:underline;">Entel</span></a><span>.</span></p><br />',
      '<ul style="margin-top:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-size:11pt;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Prepaid: </span><span style="font-weight:700;">*#62#</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>wait 30 s</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Text SALDO to 301</span></p></li></ul>',
      '<div dir="ltr" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="160"><col width="160"></colgroup><tbody><tr style="height:0pt"><td style="border-left:solid #000 1pt;vertical-align:top;"><p dir="ltr"><span style="font-weight:700;">Carrier</span></p></td><td><p dir="ltr"><span>Code</span></p></td></tr><tr><td><p dir="ltr"><span>WOM</span></p></td><td><p dir="ltr"><span>*586#</span></p></td></tr></tbody></table></div>',
      '<p dir="ltr"><span style="border:none;display:inline-block;overflow:hidden;width:602px;height:301px;"><img src="https://lh7.example.com/a" width="602" height="301" /></span></p><h6 dir="ltr"><span>Notes</span></h6></b><br class="Apple-interchange-newline">',
    ].join(''),
    right: [
      '<h2>Balance in Chile</h2>',
      '<p>Dial <b>*103*1#</b><i> at once</i>, or see <a https://www.entel.cl/saldo>Entel</a>.</p>',
      '<ul><li>Prepaid: <b>*#62#</b></li><li><ul><li>wait 30 s</li></ul></li><li>Text SALDO to 301</li></ul>',
      '<table><tr><td><b>Carrier</b></td><td>Code</td></tr><tr><td>WOM</td><td>*586#</td></tr></table>',
      '<h4>Notes</h4>',
    ].join(''),
    told: ['Pictures that did not come along: 1'],
  },
  {
    from: 'an article of WordPress',
    html: [
      '<h1 class="entry-title">Saldo en Perú</h1>',
      '<!-- wp:paragraph --><p class="wp-block-paragraph">Marca <strong>*515#</strong> <img src="https://s.w.org/images/core/emoji/1f4f1.svg" class="emoji" alt="📱" role="img"> y espera.</p><!-- /wp:paragraph -->',
      '<figure class="wp-block-image size-large"><img src="https://blog.example/menu.png" alt="Menu" class="wp-image-7" srcset="https://blog.example/menu-300.png 300w"><figcaption class="wp-element-caption">El menú de *515#</figcaption></figure>',
      '<h2 class="wp-block-heading"><strong>Códigos</strong></h2>',
      '<figure class="wp-block-table"><table class="has-fixed-layout"><thead><tr><th>Operador</th><th>Código</th></tr></thead><tbody><tr><td>Claro</td><td><code>*777#</code></td></tr><tr><td>Bitel</td><td>*121#</td></tr></tbody></table><figcaption class="wp-element-caption">Visto en 2026</figcaption></figure>',
      '<ol class="wp-block-list" start="3"><li>Abre el teléfono</li><li>Marca <a href="https://blog.example/?p=12">#110#</a></li></ol>',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><iframe title="Saldo" src="https://www.youtube.com/embed/x"></iframe></div></figure>',
      '<blockquote class="wp-block-quote"><p>Gratis hasta 2027</p></blockquote><pre class="wp-block-code"><code>*123*1#\n*123*2#</code></pre>',
    ].join('\n'),
    right: [
      '<h2>Saldo en Perú</h2>',
      '<p>Marca <b>*515#</b> 📱 y espera.</p>',
      '<p>El menú de *515#</p>',
      '<h2>Códigos</h2>',
      '<table><tr><th>Operador</th><th>Código</th></tr><tr><td>Claro</td><td><code>*777#</code></td></tr><tr><td>Bitel</td><td>*121#</td></tr></table>',
      '<p>Visto en 2026</p>',
      '<ol start=3><li>Abre el teléfono</li><li>Marca <a https://blog.example/?p=12>#110#</a></li></ol>',
      '<p>Gratis hasta 2027</p>',
      '<p><code>*123*1#</code><br><code>*123*2#</code></p>',
    ].join(''),
    told: ['Pictures that did not come along: 1', 'Videos and embedded pages that did not come along: 1'],
  },
  {
    from: 'a document of Word',
    html: [
      `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=ProgId content=Word.Document><style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-number-format:decimal;} --></style></head><body lang=ES style='tab-interval:36.0pt'><!--StartFragment-->`,
      `<p class=MsoTitle><span lang=ES style='font-size:28.0pt'>Ecuador<o:p></o:p></span></p><h1>Ver el\n saldo<o:p></o:p></h1>`,
      `<p class=MsoNormal>Marca <b style='mso-bidi-font-weight:normal'><span style='color:red'>*611#</span></b><span style='mso-spacerun:yes'>  </span>y <i>espera</i>.<sup>1</sup><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
      `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>Abre el teléfono<o:p></o:p></p><p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Elige 2<o:p></o:p></p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>Marca *123*1#<o:p></o:p></p>`,
      `<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='mso-yfti-irow:0'><td width=200 rowspan=2 valign=top style='width:150.25pt;padding:0cm 5.4pt'><p class=MsoNormal>Claro<o:p></o:p></p></td><td width=200><p class=MsoNormal>*888#<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>Texto a 100<o:p></o:p></p></td></tr></table>`,
      `<p class=MsoNormal><!--[if gte vml 1]><v:shape id="1"/><![endif]--><![if !vml]><img width=200 height=100 src="file:///C:/Users/a/clip_image002.png" v:shapes="x"><![endif]></p><p class=MsoNormal><a href="file:///C:/a.docx">Anexo</a> 2</p><!--EndFragment--></body></html>`,
    ].join('\n'),
    right: [
      '<h2>Ecuador</h2><h2>Ver el saldo</h2>',
      '<p>Marca <b>*611#</b> y <i>espera</i>. [1]</p>',
      '<ol><li>Abre el teléfono</li><li><ol><li>Elige 2</li></ol></li><li>Marca *123*1#</li></ol>',
      '<table><tr><td 2 high>Claro</td><td>*888#</td></tr><tr><td>Texto a 100</td></tr></table>',
      '<p>Anexo 2</p>',
    ].join(''),
    told: ['Pictures that did not come along: 1', 'file:///C:/a.docx'],
  },
]

test.describe('pasting', () => {
  test('pages of other programs arrive, and what does not come along is told', async ({ page, request }) => {
    guide = await DraftGuide.open(page, request)
    for (const { from, html, right, told } of pages)
      await test.step(from, async () => {
        await page.keyboard.press('Control+a')
        await page.keyboard.press('Delete')
        await paste(guide.text, { 'text/html': html, 'text/plain': 'as plain text' })
        for (const sentence of told)
          await expect(page.locator('[data-sonner-toast]').filter({ hasText: sentence })).not.toHaveCount(0)
        await guide.saved(right)
      })
  })

  test('plain text stays plain', async ({ page, request }) => {
    guide = await DraftGuide.open(page, request)
    await paste(guide.text, { 'text/plain': 'Dial *123*1# or **2**\n* 123\n1. Open #110#' })
    await guide.saved('<p>Dial *123*1# or **2**</p><p>* 123</p><p>1. Open #110#</p>')
  })
})

/** As a browser brings it: an event with what is on the clipboard. */
async function paste(into: Locator, clipboard: Record<string, string>) {
  await into.evaluate((element, entries) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(entries)) clipboardData.setData(type, text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    element.dispatchEvent(event)
  }, clipboard)
}

/** The editor learns of a selection a moment after it is made. */
async function opensWith(key: string, page: Page, dialog: Locator) {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(dialog).toBeVisible({ timeout: 3000 })
  }).toPass()
}
