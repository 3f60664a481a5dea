<#ftl output_format="HTML">
<#--
  All that is held about one person, for them to read or print. One file that needs no other.
  Options: site, trust, made, sentences, contents, sections (id, heading, kept, things), notIncluded.
-->
<!DOCTYPE html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>What we hold about you - ${site}</title>
  <style>
    body { font: 1.125rem/1.5 Arial, sans-serif; color: #212b32; margin: 0 auto; max-width: 46rem; padding: 1rem; }
    h1, h2, h3 { line-height: 1.25; }
    h2 { border-top: 2px solid #005eb8; margin-top: 2.5rem; padding-top: 1rem; }
    a { color: #005eb8; }
    a:focus { background: #ffeb3b; color: #212b32; outline: 3px solid #212b32; }
    dt { font-weight: bold; margin-top: 0.75rem; }
    dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
    .from { color: #4c6272; }
    @media print { body { font-size: 11pt; max-width: none; } h3, dt { break-after: avoid; } .contents { display: none; } }
  </style>
</head>
<body>
<main>
  <h1>What we hold about you</h1>
  <p>${site}, ${trust}. ${made}</p>
  <#list sentences as sentence>
  <p>${sentence}</p>
  </#list>
  <#if contents?has_content>
  <nav class="contents" aria-label="On this page">
    <ul>
      <#list contents as link>
      <li><a href="#${link.id}">${link.heading}</a></li>
      </#list>
    </ul>
  </nav>
  </#if>
  <#list sections as section>
  <section aria-labelledby="${section.id}">
    <h2 id="${section.id}">${section.heading}</h2>
    <p>${section.kept}</p>
    <#list section.things as thing>
    <h3>${thing.heading}</h3>
    <p class="from">${thing.from}</p>
    <dl>
      <#list thing.answers as answer>
      <dt>${answer.question}</dt>
      <dd>${answer.answer}</dd>
      </#list>
    </dl>
    </#list>
  </section>
  </#list>
  <section aria-labelledby="not-included">
    <h2 id="not-included">What is not here</h2>
    <ul>
      <#list notIncluded as sentence>
      <li>${sentence}</li>
      </#list>
    </ul>
  </section>
</main>
</body>
</html>
