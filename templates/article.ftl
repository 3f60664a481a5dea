<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/date.ftl" as date>
<#assign parent = (content.type == "story")?then({"href": "stories.html", "label": "Stories"}, {"href": "news.html", "label": "News"})>
<@layout.page parents=[parent]>
<p class="lead">${content.description!""}</p>
<p class="hint"><@date.date iso=content.date?string("yyyy-MM-dd") /></p>
<@body.body html=content.body!"" />
</@layout.page>
