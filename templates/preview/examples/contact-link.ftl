<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/contact-link.ftl" as link>
<@show.example title="An email address">
<p><@link.contactLink kind="email" text="someone@trust.example" /></p>
</@show.example>
<@show.example title="A phone number">
<p><@link.contactLink kind="phone" text="020 7946 0123" /></p>
</@show.example>
