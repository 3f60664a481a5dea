<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/feedback-link.ftl" as feedback>
<@show.example title="As in the footer">
<p><@feedback.feedbackLink email="someone@trust.example" subject="Lay Partners website: Components" /></p>
</@show.example>
<@show.example title="In other words">
<p><@feedback.feedbackLink email="someone@trust.example" subject="Glossary" text="Is a word missing?" /></p>
</@show.example>
