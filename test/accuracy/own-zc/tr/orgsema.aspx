<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1254" />
<title>Kurumsal Organizasyon Şeması</title>
<style type="text/css">html,body{height:100%;margin:0}#silverlightControlHost{height:90%;text-align:center}</style>
<script type="text/javascript">
function onSilverlightError(sender, args) {
  var msg = "Silverlight uygulamasında hata: " + args.ErrorCode + " " + args.ErrorMessage;
  throw new Error(msg);
}
</script>
</head>
<body>
<form id="form1" action="orgsema.aspx" method="post" style="height:100%">
<div style="background:#7a1c1c;color:#fff;padding:8px;font-family:Tahoma">İnsan Kaynakları &gt; Organizasyon Şeması</div>
<div id="silverlightControlHost">
<object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
<param name="source" value="ClientBin/OrgSema.xap"/>
<param name="onError" value="onSilverlightError" />
<param name="background" value="white" />
<param name="minRuntimeVersion" value="4.0.50401.0" />
<param name="initParams" value="servis=OrgServis.svc,kok=1000" />
<a href="Silverlight.exe" style="text-decoration:none"><img src="silverlight.png" alt="Microsoft Silverlight Yükle" style="border-style:none"/></a>
</object>
</div>
</form>
</body>
</html>
