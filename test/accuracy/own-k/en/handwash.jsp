<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>St Mary Children's Hospital - Hand hygiene training</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">St Mary Children's Hospital</span></div>
<ul id="menu"><li><a href="/default.do">Home</a></li><li><a href="/news.do">News</a></li><li><a href="/forms.do">Forms</a></li><li><a href="/tel.do">Phone book</a></li><li><a href="/help.do">Help</a></li></ul>
<div id="content">
<h2>Hand hygiene training</h2>
<p>Please check the wristband before each medication.</p><object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="720" height="480"><param name="movie" value="handwash.swf" /><param name="flashvars" value="user=guest&amp;track=1" /><embed src="handwash.swf" width="720" height="480" type="application/x-shockwave-flash"></embed></object><p>The certificate is issued at the end of the film.</p>
</div>
<div id="footer">v3.5.6 build 315</div>
</body>
</html>
