<#ftl output_format="HTML">
<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${content.title} - ${config.site_name}</title><link rel="stylesheet" href="${content.rootpath!}css/site.css"></head>
<body>
<h1>${content.title}</h1>
<p>Written on ${content.date?string("d MMMM yyyy")}.</p>
${content.body?no_esc}
<ul>
<#list published_projects![] as project>
<li><a href="${content.rootpath!}${project.uri}">${project.title}</a></li>
</#list>
</ul>
<#if content.type == "figures">
<#list (figures![]) as figure>
<section id="${figure.id}"><h2>${figure.title}</h2><p>${figure.sentence} ${figure.subtitle} ${figure.released}</p>
<#list figure.rows as row><p>${row.label}: ${row.shown} (${row.bar?c}${row.hidden?string(", hidden", "")})</p></#list>
<a href="${content.rootpath!}${figure.csv}">Data</a></section>
</#list>
</#if>
<#if content.type == "join">
<h2 id="form">The form</h2>
<#list (joinQuestions![]) as question><p>${question.ask} ${question.kind}<#list question.choices as choice> ${choice}</#list></p></#list>
</#if>
<#if content.type == "privacy">
<#list (formNotices![]) as notice><p>${notice.title}<#if notice.keptByStaff>, by staff</#if>: ${notice.why} Kept ${notice.kept}.<#list notice.asked as asked> ${asked.seenBy}<#list asked.questions as question> ${question}</#list></#list></p></#list>
</#if>
</body>
</html>
