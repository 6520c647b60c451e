<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>NetworkView - Leakage and bursts</title>
<style type="text/css">body{font:13px/1.5 Verdana,sans-serif;background:#f3f7f9;color:#234}#w{width:620px;margin:50px auto;background:#fff;border:1px solid #bcd;padding:20px 30px}h1{font-size:18px;color:#05678f}li{margin:4px 0}</style></head>
<body><div id="w">
<h1>NetworkView cannot be started</h1>
<p>You have opened NetworkView with a browser that the mapping component does not support. To look at mains, valves, district meters and open leak jobs please start NetworkView with <strong>Microsoft Internet Explorer 7 or 8</strong>.</p>
<ul>
<li>Start &rarr; Programs &rarr; Operations &rarr; NetworkView opens the right browser for you.</li>
<li>Depot tablets: use the blue drop icon on the desktop.</li>
<li>If you see this page inside Internet Explorer, the address must be in Trusted Sites.</li>
</ul>
<p>Service desk: 5555, option 2. Control room staff with an open burst may ask the duty engineer for a paper plan.</p>
<p><small>Error NV-BRW-02 &middot; server OPSGIS2 &middot; 14:22:09</small></p>
</div></body></html>
