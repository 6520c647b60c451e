<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>Unsupported Browser</title>
<style type="text/css">
.msg{width:560px;margin:80px auto;border:1px solid #b40000;padding:16px;font:13px Tahoma,sans-serif;background:#fff8f8}
.msg h1{font-size:16px;color:#b40000;margin-top:0}
</style>
</head>
<body>
<div class="msg">
<h1>Your browser is not supported</h1>
<p>e-Pay Self Service 4.2 requires Microsoft Internet Explorer 6.0 SP2 or later. You can not log on with the browser you are using.</p>
<p>Close this window, start Internet Explorer from the Start menu and go to http://epay/ again. If you have no Internet Explorer on your computer, please ring the Revenue Service Desk on 2200.</p>
<p style="color:#888">Ref: EPAY-BRW-003</p>
</div>
</body>
</html>
