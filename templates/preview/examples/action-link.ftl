<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/action-link.ftl" as action>
<@show.example title="A link">
<@action.actionLink href="role.html" text="Read about the lay partner role" />
</@show.example>
<@show.example title="The main action of a page">
<@action.actionLink href="get-involved.html" text="Get involved" button=true />
</@show.example>
