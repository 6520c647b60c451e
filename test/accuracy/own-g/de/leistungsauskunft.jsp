<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Leistungsauskunft</title></head><body style="margin:0;font-family:Arial">
<div style="background:#7a1f2b;color:#fff;padding:6px">Sozialversicherung &ndash; Leistungsauskunft (Online-Dialog)</div>
<applet code="de.sv.auskunft.DialogApplet.class" archive="auskunft.jar,swingx.jar" width="900" height="560" name="dlg">
<param name="host" value="sv-app01"><param name="port" value="8021"><param name="maske" value="LA010">
Ihr Browser unterstützt kein Java. Die Leistungsauskunft kann nicht gestartet werden.
</applet></body></html>
