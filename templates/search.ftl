<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/action-link.ftl" as action>
<#assign root = content.rootpath!"">
<@layout.page script="js/search.js">
<@body.body html=content.body!"" />
<form id="search" class="search" role="search" data-index="${root}js/search-index.js" data-root="${root}" hidden>
<label for="search-words">What are you looking for?</label>
<div><input id="search-words" type="search" autocomplete="off" spellcheck="true"><button>Search</button></div>
</form>
<p id="search-found" role="status"></p>
<ol id="search-results" class="results"></ol>
<@action.actionLink href="${root}a-to-z.html" text="Look in the A to Z" />
</@layout.page>
