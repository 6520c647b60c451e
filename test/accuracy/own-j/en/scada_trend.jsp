<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>Telemetry - Service reservoir levels</title>
<style type="text/css">body{margin:0;font:12px Tahoma} #bar{background:#246;color:#fff;padding:6px}</style>
<script type="text/javascript">
function pick(sel){ document.TrendView.setTag(sel.options[sel.selectedIndex].value); }
function span(h){ document.TrendView.setSpan(h); }
</script></head>
<body>
<div id="bar">Service reservoir levels
<select onchange="pick(this)"><option value="SR101_LVL">Hill Top</option><option value="SR102_LVL">Moor Lane</option><option value="SR107_LVL">Castle Road</option></select>
<a href="javascript:span(24)" style="color:#fff">24 h</a> <a href="javascript:span(168)" style="color:#fff">7 days</a></div>
<applet name="TrendView" code="uk.telemetry.trend.TrendApplet.class" archive="trend.jar,jfree.jar" width="940" height="520" mayscript>
<param name="server" value="scada02"><param name="port" value="4410">
<param name="tag" value="SR101_LVL"><param name="span" value="24">
You need the Java plug-in to see the trends.
</applet>
</body></html>