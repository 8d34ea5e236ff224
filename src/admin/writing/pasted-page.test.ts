import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseHTML } from 'linkedom'
import { tidyPage } from './pasted-page'

function pasted(html: string, holds = { tables: true }) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const notAsPasted = tidyPage(document.body, holds)
  return { html: document.body.innerHTML.replace(/\n\s*/g, ' ').trim(), notAsPasted }
}

const wordSign = (sign: string) =>
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`
const wordItem = (level: number, sign: string, words: string) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>${wordSign(sign)}${words}<o:p></o:p></p>`

const cases: { what: string; html: string; right: string }[] = [
  {
    what: 'headings below the title of ours',
    html: '<h1>One</h1><h2>Two</h2><h3>Three</h3><h4>Four</h4><h5>Five</h5><h6>Six</h6>',
    right: '<h2>One</h2><h2>Two</h2><h3>Three</h3><h4>Four</h4><h4>Five</h4><h4>Six</h4>',
  },
  {
    what: 'a title that is one by its size alone',
    html: '<p><span style="font-size:26pt;font-weight:400">Balance in Chile</span></p>',
    right: '<h2>Balance in Chile</h2>',
  },
  {
    what: 'a list of Word, whose signs are no words',
    html: `<p class=MsoNormal>Two ways:</p>${wordItem(1, '·', 'Dial #110#')}${wordItem(1, '·', 'Text RESTO to 2727')}`,
    right: '<p>Two ways:</p><ul><li>Dial #110#</li><li>Text RESTO to 2727</li></ul>',
  },
  {
    what: 'lists of Word inside each other, counted from where they count',
    html: [
      wordItem(1, '3.', 'Dial *123*1#'),
      wordItem(2, 'o', 'Press 1'),
      wordItem(1, '4.', 'Wait'),
      wordItem(1, '9.', 'Read'),
    ].join(''),
    right:
      '<ol start="3"><li>Dial *123*1#<ul><li>Press 1</li></ul></li><li>Wait</li></ol><ol start="9"><li>Read</li></ol>',
  },
  {
    what: 'a number that a list of ours cannot count',
    html: wordItem(1, '1.2', 'Dial #110#'),
    right: '<p>1.2&#160;&#160;&#160; Dial #110#</p>',
  },
  {
    what: 'numbers of items that jump',
    html: '<ol><li value="101">Police</li><li value="123">Ambulance</li><li>Fire</li><li value="159">Sea</li></ol>',
    right:
      '<ol start="101"><li>Police</li></ol><ol start="123"><li>Ambulance</li><li>Fire</li></ol><ol start="159"><li>Sea</li></ol>',
  },
  {
    what: 'items that also say their number or sign',
    html: '<ol><li>1. Open the phone.</li><li><p>2) Dial #110#.</p></li><li>611 is the number.</li></ol><ul><li>• Read it.</li></ul>',
    right:
      '<ol start="1"><li>Open the phone.</li><li>Dial #110#.</li><li>611 is the number.</li></ol><ul><li>Read it.</li></ul>',
  },
  {
    what: 'paragraphs in an item, which stay apart',
    html: '<ul><li><p>Dial 12</p><p>34 works, too</p></li></ul>',
    right: '<ul><li>Dial 12<br>34 works, too</li></ul>',
  },
  {
    what: 'emphasis by style, and a wrapper that is none',
    html: '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Dial</span> <span style="font-style:italic">*611#</span></p></b>',
    right: '<p><strong>Dial</strong> <em>*611#</em></p>',
  },
  {
    what: 'lines by style',
    html: '<span style="display:block">12</span><span style="display: block">34</span>',
    right: '<div>12</div><div>34</div>',
  },
  {
    what: 'a list of terms and a listing',
    html: '<dl><dt>Tigo</dt><dd>*123#</dd></dl><pre>12\n34\n</pre>',
    right: '<dl><div>Tigo</div><div>*123#</div></dl><p>12<br>34</p>',
  },
  {
    what: 'merged cells, and a caption before its table',
    html: '<table width=500><caption>Carriers</caption><tr><td colspan=2 style="width:9pt">Carrier and code</td><td>Free</td></tr></table>',
    right: '<p>Carriers</p><table><tr><td colspan="2">Carrier and code</td><td>Free</td></tr></table>',
  },
  {
    what: 'a table that only lays out others',
    html: '<table><tr><td>Before</td><td><table><tr><td>12</td><td>34</td></tr></table></td></tr></table>',
    right: '<div><div><div>Before</div><div><table><tr><td>12</td><td>34</td></tr></table></div></div></div>',
  },
  {
    what: 'links without a scheme, and words of links that lead nowhere',
    html: '<a href="nova.is">Nova</a> <a href="#top">up</a> <a name="_Toc1">here</a> <a href="https://a.is/x y">x</a>',
    right: '<a href="https://nova.is">Nova</a> up here <a href="https://a.is/x%20y">x</a>',
  },
  {
    what: 'raised letters, which are words',
    html: '<p>the 1<sup>st</sup> of m<sup>2</sup></p>',
    right: '<p>the 1st of m2</p>',
  },
  {
    what: 'blocks in blocks of an item, which are lines',
    html: '<ul><li><div><p>12</p>\n<p>34</p></div>56<ul><li>7</li></ul></li></ul>',
    right: '<ul><li>12 <br>34<br>56<ul><li>7</li></ul></li></ul>',
  },
  {
    what: 'words without the wrappers that the editor does not know',
    html: '<p>Dial 12 <small>34</small> <bdi>*611#</bdi> <kbd>#1</kbd><o:p></o:p></p>',
    right: '<p>Dial 12 34 *611# #1</p>',
  },
  {
    what: 'no line ends between blocks',
    html: '<p>One</p><br><p>Two<br>three</p><div>Four<br></div><br class="Apple-interchange-newline">',
    right: '<p>One</p><p>Two<br>three</p><div>Four<br></div>',
  },
  {
    what: 'no scripts, comments or empty paragraphs',
    html: '<style>p{}</style><!-- wp:paragraph --><p>Words</p><p>&nbsp;</p><script>1</script>',
    right: '<p>Words</p>',
  },
]

describe('a pasted page', () => {
  for (const { what, html, right } of cases)
    it(`keeps ${what}`, () => {
      assert.equal(pasted(html).html, right)
    })

  it('sets a raised sign apart from the number that it stands at, and tells it', () => {
    const { html, notAsPasted } = pasted(
      '<p>Call 2345<sup>1</sup>. Dial #170#<span style="vertical-align:super">2)</span>.</p>',
    )
    assert.equal(html, '<p>Call 2345 [1]. Dial #170# [2)].</p>')
    assert.deepEqual(notAsPasted.raised, ['1', '2)'])
    const foot = pasted('<p>It costs 2.<sup>1</sup></p><p><sup>1</sup>25 elsewhere</p>')
    assert.equal(foot.html, '<p>It costs 2. [1]</p><p>[1] 25 elsewhere</p>')
  })

  it('leaves out what is crossed out, joins no numbers over it, and tells it', () => {
    const { html, notAsPasted } = pasted(
      '<p><s>#171#</s> <span style="text-decoration:line-through">#173#</span> is now #172#. 12<del>3</del>45</p>',
    )
    assert.equal(html, '<p>  is now #172#. 12 45</p>')
    assert.deepEqual(notAsPasted.struck, ['#171#', '#173#', '3'])
  })

  it('counts pictures that readers would see, and takes a drawn emoji for what it says', () => {
    const { html, notAsPasted } = pasted(
      '<p>Dial <img class="emoji" alt="📱" src="p.svg"> <img src="dot.gif" width="1" height="1"></p><figure><img src="a.png" alt="Menu of 2020"><figcaption>The menu</figcaption></figure><picture><source><img src="b.png"></picture><iframe src="https://video.example"></iframe>',
    )
    assert.equal(html, '<p>Dial 📱 </p><figure><figcaption>The menu</figcaption></figure>')
    assert.deepEqual([notAsPasted.pictures, notAsPasted.films], [2, 1])
  })

  it('names addresses that nobody can follow, and keeps their words', () => {
    const { html, notAsPasted } = pasted(
      '<p><a href="javascript:alert(1)">Tigo</a> <a href="file:///c/x">file</a></p>',
    )
    assert.equal(html, '<p>Tigo file</p>')
    assert.deepEqual(notAsPasted.links, ['javascript:alert(1)', 'file:///c/x'])
  })

  it('writes the cells of a row apart where a text holds no tables', () => {
    const { html } = pasted('<table><tbody><tr><th>12</th><th>34</th></tr></tbody></table>', {
      tables: false,
    })
    assert.equal(html, '<p>12 – 34</p>')
  })

  it('loses and changes no number of a page without marks, whatever it is made of', () => {
    const words = ['*123*1#', '#110#', '101', '+57 300', '2727', '12', '34']
    const shapes = [
      (a: string, b: string) => `<p>${a} <b>${b}</b></p>`,
      (a: string, b: string) => `<ul><li>${a}</li><li><p>${b}</p></li></ul>`,
      (a: string, b: string) => `<ol start=7><li>${a}<ul><li>${b}</li></ul></li></ol>`,
      (a: string, b: string) => `<table><tr><th rowspan=2>${a}</th><td>${b}</td></tr></table>`,
      (a: string, b: string) => `<h1>${a}</h1><h6>${b}</h6>`,
      (a: string, b: string) => `<dl><dt>${a}</dt><dd>${b}</dd></dl>`,
      (a: string, b: string) => `<div>${a}<div>${b}</div></div>`,
      (a: string, b: string) => `<pre>${a}\n<code>${b}</code></pre>`,
      (a: string, b: string) => `<a href="/x">${a}</a> <span style="font-weight:700">${b}</span>`,
      (a: string, b: string) => wordItem(1, '·', a) + wordItem(2, 'o', b),
    ]
    for (const shape of shapes)
      for (const first of words)
        for (const second of words) {
          const page = pasted(shape(first, second)).html
          const runs = page.replace(/<[^>]+>/g, '\n').match(/[\d*#+]+/g)
          assert.deepEqual(runs, `${first} ${second}`.match(/[\d*#+]+/g), page)
        }
  })
})
