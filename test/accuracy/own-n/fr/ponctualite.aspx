<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
    <title>Ponctualité TER - Tableau de bord</title>
    <style type="text/css">
    html, body { height: 100%; overflow: auto; margin: 0; padding: 0; font-family: Tahoma; font-size: 12px }
    #silverlightControlHost { height: 640px; text-align: center }
    #tete { background: #5b2d82; color: #fff; padding: 8px }
    </style>
    <script type="text/javascript">
        function onSilverlightError(sender, args) {
            var errMsg = "Erreur dans l'application Silverlight " + args.ErrorType + "\n" + "Code : " + args.ErrorCode;
            throw new Error(errMsg);
        }
    </script>
</head>
<body>
    <div id="tete">Direction régionale | Production | <b>Ponctualité TER à 5 minutes</b> &nbsp; J-1, semaine, mois</div>
    <form id="form1" action="ponctualite.aspx" method="post" style="height:100%">
    <div id="silverlightControlHost">
        <object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
          <param name="source" value="ClientBin/Ponctualite.xap"/>
          <param name="onError" value="onSilverlightError" />
          <param name="background" value="white" />
          <param name="minRuntimeVersion" value="4.0.50826.0" />
          <param name="initParams" value="region=17,axe=tous" />
          <param name="autoUpgrade" value="true" />
          <a href="http://go.microsoft.com/fwlink/?LinkID=149156&amp;v=4.0.50826.0" style="text-decoration:none">Installer Microsoft Silverlight</a>
        </object>
    </div>
    </form>
    <p style="padding:8px">Source : base BREHAT, consolidée à 7 h 30. Contact : pôle Qualité de service.</p>
</body>
</html>
