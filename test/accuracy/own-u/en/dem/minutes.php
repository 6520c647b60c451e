<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>ICT Programme Board - Minutes of 9 June 2011</title>
<link rel="stylesheet" type="text/css" media="print" href="minutes_print.css" />
<style type="text/css">body{font:100%/1.4 Georgia,serif;max-width:45em;margin:1em auto}ol.m>li{margin-bottom:1em}.act{background:#eef;padding:.2em .5em;font-weight:bold}</style>
</head>
<body>
<h1>ICT Programme Board</h1>
<p>Minutes of the meeting held on 9 June 2011, Committee Room 2, Shire Hall</p>
<p><b>Present:</b> Cllr Marsh (chair), J. Abbott, R. Sandhu, T. Wells. <b>Apologies:</b> L. Frost.</p>
<ol class="m">
<li><b>Minutes of the last meeting</b> were agreed.</li>
<li><b>Browser upgrade.</b> RS reported that 61 of 84 line-of-business systems have been tested in Internet Explorer 8. Nine still require Internet Explorer 6 because of ActiveX controls (highways inspections, revenues document imaging) or because pop-up windows opened with showModalDialog do not return a value. Suppliers have been asked for dates. <span class="act">Action: RS</span></li>
<li><b>eLearning.</b> The present fire and manual-handling modules need Flash Player and do not play on the new tablets. TW to obtain prices for HTML versions. <span class="act">Action: TW</span></li>
<li><b>Website.</b> It was noted that the council's public site must not tell residents that it is "best viewed in Internet Explorer".</li>
<li><b>Java.</b> The applet in the old cash receipting screen will be retired with the new system in October.</li>
<li><b>Budget.</b> Underspend of £41,000 to be carried forward.</li>
</ol>
<p>Next meeting: 14 July 2011, 10.00am.</p>
<p><a href="#" onclick="window.print();return false;">Print these minutes</a></p>
</body>
</html>
