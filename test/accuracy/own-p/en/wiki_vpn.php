<!DOCTYPE html>
<html lang="en" dir="ltr" class="client-nojs">
<head>
<meta charset="UTF-8" />
<title>VPN access - ICT Wiki</title>
<meta name="generator" content="MediaWiki 1.19.2" />
<link rel="stylesheet" href="wiki.css" media="screen" />
<script>if(window.mw){mw.config.set({"wgPageName":"VPN_access","wgArticleId":812,"wgIsArticle":true});}</script>
</head>
<body class="mediawiki ltr ns-0 page-VPN_access skin-vector">
<div id="content">
<h1 id="firstHeading">VPN access</h1>
<div id="toc"><b>Contents</b><ul><li><a href="#Who">1 Who can have it</a></li><li><a href="#Request">2 How to request</a></li><li><a href="#Connect">3 Connecting</a></li><li><a href="#Problems">4 Known problems</a></li></ul></div>
<h2><span id="Who">Who can have it</span></h2><p>All staff with a managed laptop. Contractors need a sponsor at grade 9 or above.</p>
<h2><span id="Request">How to request</span></h2><p>Use the <a href="form.php?f=vpn">VPN request form</a>. Requests are handled within two working days.</p>
<h2><span id="Connect">Connecting</span></h2><ol><li>Start <i>Secure Connect</i> from the task bar.</li><li>Choose <tt>vpn-a</tt>.</li><li>Enter the code from your token.</li></ol>
<h2><span id="Problems">Known problems</span></h2><table class="wikitable"><tr><th>Message</th><th>What to do</th></tr><tr><td>Error 619</td><td>Router blocks GRE; use the SSL profile.</td></tr><tr><td>Certificate expired</td><td>Connect to the office network once.</td></tr></table>
<div id="catlinks">Categories: <a href="c.php?n=Network">Network</a> | <a href="c.php?n=Remote">Remote working</a></div>
</div>
<div id="footer">This page was last modified on 3 October 2012, at 14:07.</div>
</body>
</html>
