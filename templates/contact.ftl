<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/summary-list.ftl" as summary>
<#import "components/action-link.ftl" as action>
<#import "components/contact-link.ftl" as link>
<#assign ourEmail><@link.contactLink kind="email" text=config.contact_email /></#assign>
<#assign ourPhone><@link.contactLink kind="phone" text=config.contact_phone /></#assign>
<#assign theirEmail><@link.contactLink kind="email" text=config.complaints_email /></#assign>
<#assign theirPhone><@link.contactLink kind="phone" text=config.complaints_phone /></#assign>
<@layout.page>
<@body.body html=content.body!"" part="intro" />
<h2 id="ask-us">Ask about lay partners</h2>
<@summary.summaryList rows=[
  {"key": "Name", "value": config.contact_name},
  {"key": "Team", "value": config.contact_role},
  {"key": "Email", "value": ourEmail},
  {"key": "Phone", "value": ourPhone}] />
<p>If you are a lay partner, you can also tell us how your project is doing. The form opens on another website.</p>
<@action.actionLink href=config.link_feedback text="Give feedback as a lay partner" />
<h2 id="complaints">${config.complaints_name}</h2>
<p>They help with concerns and complaints about care.</p>
<@summary.summaryList rows=[
  {"key": "Email", "value": theirEmail},
  {"key": "Phone", "value": theirPhone}] />
<@body.body html=content.body!"" part="rest" />
</@layout.page>
