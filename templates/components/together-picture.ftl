<#ftl output_format="HTML">
<#--
  A drawing for the first page: people of different kinds around one table, with papers and things to say. It only
  decorates, so people who do not see it miss nothing. It needs about 300 pixels of width.
-->
<#macro togetherPicture>
<svg class="together" viewBox="0 0 320 200" width="320" height="200" aria-hidden="true" focusable="false" xmlns="http://www.w3.org/2000/svg">
<defs><g id="somebody"><path d="M-27 62V42q0-24 27-24t27 24v20z"/><circle r="16" fill="currentColor"/></g></defs>
<g fill="#fff"><path d="M20 6h62a8 8 0 0 1 8 8v26a8 8 0 0 1-8 8H58L46 62l2-14H20a8 8 0 0 1-8-8V14a8 8 0 0 1 8-8z"/><path d="M238 2h62a8 8 0 0 1 8 8v26a8 8 0 0 1-8 8h-28l2 14-12-14h-24a8 8 0 0 1-8-8V10a8 8 0 0 1 8-8z"/></g>
<path d="M26 20h48M26 33h30M252 16h36M252 29h36" fill="none" stroke="#005eb8" stroke-width="5" stroke-linecap="round"/>
<g stroke="#fff" stroke-width="3" stroke-linejoin="round">
<use href="#somebody" transform="translate(112 62)" fill="#ffb81c" color="#5c3a21"/>
<use href="#somebody" transform="translate(208 58)" fill="#00a499" color="#f2c9a1"/>
<use href="#somebody" transform="translate(160 50)" fill="#78be20" color="#c68642"/>
<use href="#somebody" transform="translate(60 100)" fill="#ae2573" color="#f2c9a1"/>
<use href="#somebody" transform="translate(262 98)" fill="#41b6e6" color="#8d5a3b"/>
<ellipse cx="160" cy="154" rx="122" ry="34" fill="#e8edee"/>
</g>
<path d="M118 148l34-10 10 14-36 10zM182 142l26 8-12 14-28-10z" fill="#fff" stroke="#4c6272" stroke-width="2"/>
<path d="M224 138h14v12q-7 5-14 0z" fill="#ffb81c"/>
</svg>
</#macro>
