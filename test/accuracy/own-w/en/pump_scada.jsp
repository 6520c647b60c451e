<html><head><title>Telemetry - Hollins Pumping Station</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head>
<body bgcolor="#C0C0C0"><table width="100%"><tr><td><b>Hollins PS</b> - Duty/standby overview</td><td align="right">Operator: <b>jcarr</b> [<a href="logout.jsp">Sign off</a>]</td></tr></table>
<applet code="com.telemet.hmi.MimicApplet.class" archive="mimic.jar,charts.jar" codebase="/hmi/lib" width="940" height="600">
<param name="station" value="HOL01"><param name="rtu" value="10.4.12.8:20000"><param name="refresh" value="2000">
Your browser does not support Java applets.
</applet>
<p><font size="-1">Right-click a pump for manual control. Alarms must be acknowledged within 15 minutes.</font></p></body></html>
