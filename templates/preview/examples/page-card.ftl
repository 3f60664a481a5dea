<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/page-card.ftl" as card>
<#assign page = {"uri": "/stories.html", "title": "The box at the top of the letter", "description": "The biggest change was a small one."}>
<@show.example title="With its day">
<ul class="cards">
<@card.pageCard page=page day="2026-11-10" root="" level=4 />
</ul>
</@show.example>
<@show.example title="Without">
<ul class="cards">
<@card.pageCard page=page level=4 />
</ul>
</@show.example>
