<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-jp"><title>被保険者記録照会</title></head><body><h2>被保険者記録照会</h2>
<object classid="clsid:8AD9C840-044E-11D1-B3E9-00805F499D93" width="820" height="520">
<param name="code" value="jp.shaho.Shokai.class"><param name="archive" value="shokai.jar"><param name="type" value="application/x-java-applet;version=1.4">
<comment><embed type="application/x-java-applet;version=1.4" code="jp.shaho.Shokai.class" archive="shokai.jar" width="820" height="520"></comment>
</object><p>一覧は毎朝7時に更新されます。 完了した案件の再開は係長の承認が必要です。</p></body></html>
