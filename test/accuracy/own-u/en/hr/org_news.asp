<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>The Source - staff intranet</title>
<style>body,td{font:12px Arial} a{color:#063} .hd{background:#063;color:#fff;font-weight:bold;padding:3px}</style>
<script language="javascript">
function addFav() {
  if (window.external && ("AddFavorite" in window.external)) window.external.AddFavorite(location.href, document.title);
  else alert("Press Ctrl+D to add this page to your favourites.");
  return false;
}
</script>
</head>
<body topmargin="0">
<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" width="780" height="80" id="banner">
<param name="movie" value="source_banner.swf"><param name="quality" value="high">
<embed src="source_banner.swf" quality="high" width="780" height="80" name="banner" type="application/x-shockwave-flash">
</object>
<table width="780"><tr valign="top">
<td width="160"><div class="hd">Quick links</div><a href="/phone/">Phone book</a><br><a href="/hr/forms/">HR forms</a><br><a href="/travel/">Travel claims</a><br><a href="/rooms/">Room booking</a><br><br><a href="#" onclick="return addFav()">Add to favourites</a></td>
<td><div class="hd">News &ndash; 6 February 2006</div>
<p><b>Corporate assessment.</b> Inspectors arrive on 20 February and will speak to staff in all directorates. <a href="ca.asp">What to expect</a></p>
<p><b>Car park B closed.</b> Resurfacing takes place over half term. Use Westgate; passes from Reception.</p>
<p><b>Long service.</b> Congratulations to Maureen Tate, 40 years in Libraries.</p></td>
<td width="180"><div class="hd">Search</div><form action="/search.asp" method="get"><input name="q" size="18"> <input type="submit" value="Go"></form>
<div class="hd">Canteen today</div><p>Cottage pie<br>Mushroom stroganoff<br>Treacle sponge</p></td>
</tr></table>
</body>
</html>
